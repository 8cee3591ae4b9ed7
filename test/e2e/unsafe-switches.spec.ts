import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { expect, PROJECT, test } from '../support/app'

const run = promisify(execFile)
/** The executable that Playwright starts, too. */
const ELECTRON = createRequire(import.meta.url)('electron') as string

const SWITCHES = [
  '--ignore-certificate-errors',
  '--ignore-certificate-errors-spki-list=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  '--allow-insecure-localhost',
  '--ssl-key-log-file=/dev/null',
]

for (const unsafe of SWITCHES) {
  test(`the app says why it does not start with ${unsafe.split('=')[0]}`, async ({
    browserName: _,
  }, info) => {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const userData = `--user-data-dir=${info.outputPath('user-data')}`
    const child = spawn(ELECTRON, ['.', ...root, userData, unsafe], { cwd: PROJECT })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const exited = once(child, 'exit')
    try {
      // The box, which GTK gives a name of its own, is the only window; closing it ends the app.
      const { stdout } = await run('xdotool', [
        ...['search', '--sync', '--onlyvisible', '--name', '.+'],
      ])
      const windows = stdout.trim().split('\n')
      expect(windows).toHaveLength(1)
      expect(child.exitCode).toBeNull()
      await run('xdotool', ['key', '--window', windows[0] ?? '', 'Return'])
      expect(await exited).toEqual([1, null])
    } finally {
      child.kill('SIGKILL')
    }
    const name = unsafe.split('=')[0] ?? ''
    expect(said).toMatch(new RegExp(`启动参数 ${name} 会让|The switch ${name} would`))
  })
}
