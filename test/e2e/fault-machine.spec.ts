import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { readSavedSettings } from '../../electron/settings/files'
import { expect, PROJECT, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { openAuthority } from '../support/faults/authority'
import { startElectronClient } from '../support/faults/clients'
import type { Play } from '../support/faults/fault'
import { GOOD, says } from '../support/faults/rows/answers'
import { plain } from '../support/faults/site'
import { crash, hang } from '../support/hang'
import { sendsAndResets } from '../support/hostile/scenario'
import { startKeyring } from '../support/keyring'
import { openSection, saveForm } from '../support/settings-page'

const NUMBER = '17788889898'
const KEYRING = 'gnome-keyring-d'

test('a keyring that dies while it is asked is told, and the next start asks the new one', async ({
  start,
}) => {
  const gateway = await customGateway('dying', () => NUMBER)
  const app = await start({ profile: gateway.profile })
  await gateway.enterCredentials(app)
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  hang(KEYRING)
  await field.fill('11111222')
  await field.press('Enter')
  await expect(app.panel.getByText('等待系统钥匙串…')).toBeVisible()
  crash(KEYRING)
  const alert = app.panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toHaveAttribute('data-kind', 'keychain-unavailable')
  await expect(field).toHaveValue('11111222')
  startKeyring()
  // libsecret holds on to the one that has died: this app must be started anew, and says so.
  await field.press('Enter')
  await expect(alert).toContainText('请退出本程序再重新打开')
  await expect(field).toHaveValue('11111222')
  await app.electron.close()
  const next = await start({ userData: app.userData })
  await next.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await next.panel.keyboard.press('Enter')
  await expect(next.panel.getByRole('status', { name: '虚拟号码' })).toHaveText(NUMBER)
  await gateway.close()
})

/** A file system of its own for a folder, until the returned function is called. */
function mountSmall(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder])
  // Lazily: a process that is ending may have a file open yet.
  return () => void execFileSync('umount', ['--lazy', folder])
}

/** Leaves not a byte. */
function fill(file: string): void {
  for (const size of [1_000_000, 4096, 1]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // Full for pieces of this size.
    }
  }
}

// Only root may mount.
if (process.getuid?.() !== 0) console.warn('Not run: the test of a full disk needs root.')
else
  test('a full disk is told, keeps what was typed, and lookups go on', async ({ start }, info) => {
    const userData = info.outputPath('small-disk')
    const unmount = mountSmall(userData)
    try {
      const settings = { ...DEFAULT_SETTINGS, language: 'zh' }
      writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings))
      const app = await start({ userData })
      const page = await app.openSettings()
      await openSection(page, '通用')
      const expiry = page.getByLabel('有效期估计（分钟）')
      await expiry.fill('45')
      const ballast = join(userData, 'ballast')
      fill(ballast)
      await saveForm(page)
      await expect(page.getByRole('alert')).toContainText('磁盘')
      await expect(expiry).toHaveValue('45')
      expect(readSavedSettings(userData)?.estimatedExpiryMinutes).toBe(30)

      const field = app.panel.getByRole('textbox', { name: '工单号' })
      await field.fill('11111222')
      await field.press('Enter')
      await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText(NUMBER)

      rmSync(ballast)
      await saveForm(page)
      await expect(page.getByText('已保存')).toBeVisible()
      expect(readSavedSettings(userData)?.estimatedExpiryMinutes).toBe(45)
      await app.electron.close()
    } finally {
      unmount()
    }
  })

/** Answers each request in the next of these ways. */
const inTurn = (...plays: readonly Play[]) => {
  const left = [...plays]
  return plain((socket, asked) => (left.shift() ?? says(GOOD))(socket, asked))()
}
const after =
  (ms: number, play: Play): Play =>
  (socket, asked) =>
    void setTimeout(play, ms, socket, asked)

test('a machine that sleeps amid a call', async ({ browserName: _ }, info) => {
  const authority = openAuthority()
  const client = await startElectronClient(authority, info.outputPath('user-data'))
  /** All processes of the app stand still from shortly after the call until then. */
  async function ask(site: { url: string }, sleepMs: number, limitMs = 15_000) {
    const asked = { url: site.url, workcardId: '11111222', format: 'json', limitMs } as const
    const told = client.ask(asked)
    await wait(200)
    process.kill(-client.pid, 'SIGSTOP')
    await wait(sleepMs)
    process.kill(-client.pid, 'SIGCONT')
    const awake = performance.now()
    const { ends } = await told
    expect(performance.now() - awake).toBeLessThan(3000)
    return ends
  }
  const good = await inTurn()
  await client.ask({ url: good.url, workcardId: '11111222', format: 'json', limitMs: 15_000 })
  const slow = await inTurn(after(1000, says(GOOD)))
  expect(await ask(slow, 2000)).toBe('number/mobile')
  const silent = await inTurn(() => {})
  expect(await ask(silent, 2000, 1000)).toBe('timeout')
  const dropped = await inTurn(after(1000, sendsAndResets()))
  expect(await ask(dropped, 2000)).toBe('number/mobile')
  await client.close()
  for (const site of [good, slow, silent, dropped]) site.close()
  authority.remove()
})

test('a network that changes amid a call', async ({ browserName: _ }, info) => {
  // A network of its own: the machine's is left alone. Others than root are root in a world of their own.
  const own = process.getuid?.() === 0 ? ['-n'] : ['-n', '-r']
  const script = 'test/support/faults/network-change.ts'
  const node = [process.execPath, '--import', 'tsx', script, info.outputPath('user-data')]
  const out = execFileSync('unshare', [...own, ...node], { encoding: 'utf8', cwd: PROJECT })
  const [connecting, answering] = JSON.parse(out.trim().split('\n').at(-1) ?? '')
  expect([connecting.ends, answering.ends]).toEqual(['number/mobile', 'number/mobile'])
  // Long before the call's own limit.
  expect(connecting.ms).toBeLessThan(8000)
})
