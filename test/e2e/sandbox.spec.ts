import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'

/** `nobody`: an ordinary user, for whom Chromium's sandbox must be on. */
const ORDINARY = 65534

/** Whoever runs the tests, unless that is root. */
const user = process.getuid?.() === 0 ? ORDINARY : (process.getuid?.() ?? ORDINARY)

/** Command lines and seccomp states of the user’s processes. */
function processes(): { command: string; seccomp: string | undefined }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        if (!status.includes(`\nUid:\t${user}\t`)) return []
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ command, seccomp: /^Seccomp:\s*(\d)/m.exec(status)?.[1] }]
      } catch {
        // It ended while it was read.
        return []
      }
    })
}

test.describe('started by an ordinary user', () => {
  let folder: string
  let child: ChildProcess | undefined
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ordinary-user-'))
  })
  test.afterEach(async () => {
    // The whole group, and gone before the folder goes: a helper may be writing its files yet.
    if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    const left = () => processes().filter(({ command }) => command.includes(folder))
    await expect.poll(left).toEqual([])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('the app’s pages run in Chromium’s sandbox', async () => {
    const electron = createRequire(import.meta.url)('electron') as unknown as string
    // The user must be able to read what runs, wherever the checkout and the cache are.
    cpSync(dirname(electron), join(folder, 'runtime'), { recursive: true, dereference: true })
    for (const part of ['package.json', 'out', 'build/tray']) {
      cpSync(join(PROJECT, part), join(folder, 'app', part), { recursive: true })
    }
    const become = user === ORDINARY ? { uid: ORDINARY, gid: ORDINARY } : {}
    const home = join(folder, 'home')
    cpSync(join(PROJECT, 'LICENSE'), join(home, 'LICENSE'))
    execFileSync('chmod', ['-R', 'a+rwX', folder])
    child = spawn(join(folder, 'runtime', 'electron'), ['.', `--user-data-dir=${home}/data`], {
      cwd: join(folder, 'app'),
      env: { ...process.env, HOME: home },
      stdio: 'ignore',
      detached: true,
      ...become,
    })
    const renderers = () => processes().filter(({ command }) => command.includes('--type=renderer'))
    // 2 is the kernel's name for "filtered": what Chromium's second layer of sandboxing sets.
    await expect.poll(() => renderers().map(({ seccomp }) => seccomp)).toContain('2')
    expect(processes().some(({ command }) => command.includes('--no-sandbox'))).toBe(false)
  })
})
