import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CREDENTIAL_FIELDS } from '../../electron/domain/credentials'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { expect, PROJECT, test } from '../support/app'
import { pressKeys, readKeyring, typeText } from '../support/desktop-tools'
import { pageMemory } from '../support/page-memory'
import { keyField, saveAndTest, typeKeys } from '../support/settings-page'

const SECRETS = {
  appKey: '87654321',
  appSecret: 'canary-secret-5e0b7c',
  sessionKey: 'canary-session-9d41aa',
}

/** Every file below a folder, whatever Chromium or the app put there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const entry = statSync(path, { throwIfNoEntry: false })
    if (entry?.isDirectory()) return filesBelow(path)
    return entry?.isFile() ? [path] : []
  })
}

test('credentials saved in the settings are in the keyring, sign the call, and are nowhere else', async ({
  start,
  picture,
}, info) => {
  const gateway = await startSandboxGateway(SECRETS)
  const profile: Profile = {
    ...DEMO_PROFILE,
    id: `store-${info.workerIndex}-${Date.now()}`,
    name: '洗护一店',
    gateway: 'custom',
    customGatewayUrl: gateway.url,
  }
  const app = await start({
    profile,
    require: [join(PROJECT, 'test', 'support', 'record-ipc.cjs')],
  })
  const field = app.panel.getByRole('textbox', { name: '工单号' })

  await test.step('without credentials the lookup says what is missing', async () => {
    await field.fill('11111222')
    await field.press('Enter')
    await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'no-credentials')
    await picture(app.panel, 'error-no-credentials')
  })

  await test.step('they are entered in the settings', async () => {
    const settings = await app.openSettings()
    await typeKeys(settings, {
      appKey: `8765 ${SECRETS.appKey}`,
      appSecret: `\u200b\u3000${SECRETS.appSecret}\u00a0\ufeff`,
    })
    await saveAndTest(settings)
    await expect(settings.getByText('App Key 的第 5 个字符（空格）不会出现在凭据里')).toBeVisible()
    await expect(settings.getByText('Session Key 是空的')).toBeVisible()
    await typeKeys(settings, { appKey: SECRETS.appKey })
    await expect(settings.getByText('App Key 的第 5 个字符')).toBeHidden()
    await typeKeys(settings, { sessionKey: SECRETS.sessionKey })
    await saveAndTest(settings)
    await expect(settings.getByText('已保存在系统钥匙串')).toBeVisible()
    await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
    for (const field of CREDENTIAL_FIELDS) await expect(keyField(settings, field)).toHaveValue('')
    await picture(settings, 'settings-credentials')
    for (const page of [settings, app.panel]) {
      const memory = await pageMemory(page)
      expect(memory).toContain('HTMLDivElement')
      for (const secret of [SECRETS.appSecret, SECRETS.sessionKey])
        expect(memory).not.toContain(secret)
    }
    await settings.close()
  })

  await test.step('the keyring has them and the call is signed with them', async () => {
    const entry = { ...SECRETS, gateway: new URL(gateway.url).origin }
    expect(JSON.parse(await readKeyring(profile.id))).toEqual(entry)
    await field.fill('11111222')
    await field.press('Enter')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  })

  await test.step('nothing else holds them', async () => {
    const sent = await app.electron.evaluate(
      () => (globalThis as unknown as { sentToPages: string[] }).sentToPages,
    )
    expect(sent.some((message) => message.includes('17788889898'))).toBe(true)
    const files = filesBelow(app.userData)
    expect(files.some((file) => file.endsWith('main.log'))).toBe(true)
    expect(files.some((file) => file.endsWith('settings.json'))).toBe(true)
    for (const secret of Object.values(SECRETS)) {
      expect(sent.filter((message) => message.includes(secret))).toEqual([])
      expect(files.filter((file) => readFileSync(file).includes(secret))).toEqual([])
      for (const encoded of [Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
        expect(files.filter((file) => readFileSync(file).includes(encoded))).toEqual([])
      }
    }
  })
  await gateway.close()
})

test('neither undo nor redo brings back a key that was saved, and the focus stays in its field', async ({
  start,
}) => {
  const gateway = await startSandboxGateway(SECRETS)
  const id = `redo-${Date.now()}`
  const own = { gateway: 'custom', customGatewayUrl: gateway.url } as const
  const app = await start({ profile: { ...DEMO_PROFILE, ...own, id } })
  const settings = await app.openSettings()
  await typeKeys(settings, SECRETS)
  await keyField(settings, 'sessionKey').press('Enter')
  await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
  await expect(keyField(settings, 'sessionKey')).toBeFocused()
  // The page has one history for all of its fields.
  for (const keys of ['ctrl+z', 'ctrl+shift+z'])
    for (let times = 0; times < 6; times += 1) await pressKeys(keys)
  await typeText('a')
  const typed = () =>
    Promise.all(CREDENTIAL_FIELDS.map((name) => keyField(settings, name).inputValue()))
  await expect.poll(async () => (await typed()).join('|')).toMatch(/a$/)
  expect(await typed()).toEqual(['', '', 'a'])
  // What is typed from then on is undone as ever.
  await pressKeys('ctrl+z')
  await expect(keyField(settings, 'sessionKey')).toHaveValue('')
  await gateway.close()
})
