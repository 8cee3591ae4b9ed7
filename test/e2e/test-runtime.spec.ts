import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DEMO_PROFILE } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { wantedVersion } from '../../scripts/electron-runtime/official.mjs'
import { expect, PROJECT, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { settingsRequest } from '../support/settings-request'

const PROFILE_CHANNELS = (real: typeof DEMO_PROFILE) =>
  [
    ['profile.add', { ...real, id: 'another' }, SANDBOX_CREDENTIALS],
    ['profile.save', real],
    ['profile.remove', real.id],
    ['profile.reorder', [real.id, 'demo']],
  ] as const

test('with the argument of an Electron for tests a real store is neither offered nor opened, and why is said', async ({
  start,
  picture,
}) => {
  const store = await customGateway('test-runtime', () => '17788889898')
  const real = { ...store.profile, name: '洗护一店' }
  const userData =
    await test.step('a real store works, with its credentials in the keychain', async () => {
      const app = await start({ profile: real })
      await store.enterCredentials(app)
      await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
      await app.panel.keyboard.press('Enter')
      await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
      expect(store.asked).toEqual(['11111222'])
      await app.electron.close()
      return app.userData
    })
  const saved = () => JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
  const before = saved()
  expect(before.activeProfileId).toBe(real.id)

  const app = await start({ userData, args: ['--demo-only'] })
  const { panel } = app
  await expect(panel.getByText('演示：号码是虚构的，打不通')).toBeVisible()
  await expect(panel.getByText(/只供测试，没有安全更新：只能用演示店铺/)).toBeVisible()
  await expect(panel.getByText('洗护一店')).toHaveCount(0)
  await picture(panel, 'test-runtime')
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  expect(store.asked).toEqual(['11111222'])

  await test.step('the settings offer no other store and say the same', async () => {
    const settings = await app.openSettings()
    await expect(settings.getByText(/只供测试，没有安全更新/)).toBeVisible()
    await expect(settings.getByRole('button', { name: '+ 新增店铺' })).toBeDisabled()
    await expect(settings.getByText('洗护一店')).toHaveCount(0)
    await expect(settings.getByText('这个 Electron 只供测试，只有演示店铺')).toBeVisible()
    // With a notice above it, too, it is as high as its window.
    const more = () => document.documentElement.scrollHeight - innerHeight
    expect(await settings.evaluate(more)).toBe(0)
    await picture(settings, 'settings-test-runtime')
    await settings.locator('nav a[href="#settings/about"]').click()
    await expect(settings.getByText('更新源地址')).toBeVisible()
    await expect(settings.getByText(/由管理员设置/)).toHaveCount(0)
    await settings.close()
  })

  await test.step('a page that was taken over gets no further', async () => {
    for (const [channel, ...args] of PROFILE_CHANNELS(real)) {
      expect(await settingsRequest(app, channel, ...args), channel).toMatchObject({
        ok: false,
        error: { cause: 'stores-fixed' },
      })
    }
    const chosen = `workcardDialer['profile.select'](${JSON.stringify(real.id)})`
    expect(await panel.evaluate(chosen)).toMatchObject({ error: { cause: 'stores-fixed' } })
    for (const [channel, ...args] of [
      ['credentials.state', real.id],
      ['credentials.remove', real.id],
      ['credentials.save', real.id, SANDBOX_CREDENTIALS],
      ['credentials.test', real.id, ''],
    ] as const)
      expect(await settingsRequest(app, channel, ...args), channel).toMatchObject({ ok: false })
    expect(store.asked).toEqual(['11111222'])
  })

  await test.step('nothing of the real store was touched', async () => {
    await app.electron.close()
    expect(saved()).toEqual(before)
    const again = await start({ userData })
    expect(await settingsRequest(again, 'credentials.state', real.id)).toEqual({
      ok: true,
      value: 'stored',
    })
  })
  await store.close()
})

test('npm start gives an Electron that is older than the product’s the demo store alone, and any of them X11', async ({
  browserName: _,
}, info) => {
  const userData = info.outputPath('user-data')
  const child = spawn(
    process.execPath,
    [join('scripts', 'start.mjs'), '--hidden', `--user-data-dir=${userData}`],
    { cwd: PROJECT },
  )
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const exited = once(child, 'exit')
  try {
    const log = join(userData, 'logs', 'main.log')
    const lines = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
    await expect.poll(lines, { timeout: 30_000 }).toContain('"event":"started"')
    const [, major] = /Running on Electron (\d+)\./.exec(said) ?? []
    const isOlder = Number(major) < Number.parseInt(wantedVersion(), 10)
    expect(lines().includes('"kind":"test-runtime"')).toBe(isOlder)
    expect(said.includes('只能用演示店铺')).toBe(isOlder)
    const [electron] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
      .trim()
      .split(' ')
    // Chromium may have put them into one text by then.
    const args = readFileSync(`/proc/${electron}/cmdline`, 'utf8').split(/[\0 ]/)
    expect(args).toContain('--ozone-platform=x11')
    expect(args.includes('--demo-only')).toBe(isOlder)
  } finally {
    child.kill('SIGTERM')
    await exited
  }
})
