import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import type { KitContent } from '../../electron/kit/content'
import { openKitText, sealedKitText } from '../../electron/kit/format'
import { sealKit } from '../../electron/kit/seal'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, test } from '../support/app'
import { readKeyring } from '../support/desktop-tools'
import { importByScript } from '../support/import-script'
import { policyFolder } from '../support/policy-folder'

const PASS_PHRASE = 'river lemon cabin tunnel orbit'
const STORE: Profile = { ...DEMO_PROFILE, id: 'kit-policy', name: 'Store one', gateway: 'overseas' }

test('a script that imports a kit obeys the machine’s policy, and says what it left', async ({
  browserName: _,
}, info) => {
  const policy = policyFolder(info.outputPath('machine'))
  const userData = info.outputPath('desk')
  const file = info.outputPath('stores.workcard-kit')
  const settingsFile = join(userData, 'settings.json')
  const saved = () => JSON.parse(readFileSync(settingsFile, 'utf8'))
  async function run(...args: string[]) {
    const options = [...policy.args, '--import-kit', file, ...args]
    const env = { LANG: 'en_GB.UTF-8' }
    const { code, stdout, stderr } = await importByScript(userData, env, PASS_PHRASE, options)
    return { code, said: args.includes('--json') ? JSON.parse(stdout) : stdout + stderr }
  }
  const make = (content: KitContent) => writeFileSync(file, openKitText(content))
  const sealed = await sealKit(
    { stores: [{ ...STORE, credentials: SANDBOX_CREDENTIALS }], preferences: {} },
    PASS_PHRASE,
  )

  await test.step('a gateway that is not allowed: nothing changes, also not in the keychain', async () => {
    writeFileSync(file, sealedKitText(sealed))
    policy.write({ gatewayHosts: ['eco.taobao.com'] })
    expect(await run('--json', '--preview')).toMatchObject({
      code: 1,
      said: { ok: false, error: { kind: 'settings-not-saved', cause: 'gateway-not-allowed' } },
    })
    expect((await run()).said).toContain('Your administrator allows certain gateways only')
  })

  await test.step('stores that the policy sets: the same', async () => {
    policy.write({ stores: [{ id: 'head', name: 'Head office', gateway: 'production' }] })
    expect(await run('--json', '--replace')).toMatchObject({
      code: 1,
      said: { ok: false, error: { kind: 'settings-not-saved', cause: 'set-by-policy' } },
    })
    expect(existsSync(settingsFile)).toBe(false)
    expect(await readKeyring(STORE.id)).toBe('')
  })

  await test.step('settings that it locks stay, are named, and the rest is imported', async () => {
    policy.remove()
    make({ stores: [STORE], preferences: {} })
    expect(await run('--json')).toMatchObject({ code: 0, said: { imported: true, kept: [] } })
    policy.write({ theme: 'dark', signMethod: 'md5', gatewayHosts: ['api.taobao.com'] })
    make({
      stores: [{ ...STORE, name: 'Store two', signMethod: 'hmac' }],
      preferences: { theme: 'light', hideOnBlur: true },
    })
    const { code, said } = await run()
    expect(code).toBe(0)
    expect(said).toContain('Preference hideOnBlur: false → true')
    expect(said).toContain('Set by your administrator, left as it is: theme, signMethod')
    expect(saved()).toMatchObject({
      ...{ theme: 'system', hideOnBlur: true },
      profiles: [{ id: 'demo' }, { ...STORE, name: 'Store two' }],
    })
  })
})

test('the preview of a kit says what the policy does not let it change', async ({
  start,
  picture,
}, info) => {
  const policy = policyFolder(info.outputPath('machine'))
  const file = info.outputPath('stores.workcard-kit')
  const preferences = { theme: 'light', hideOnBlur: true } as const
  const stores = [
    { ...STORE, signMethod: 'hmac' as const },
    { ...STORE, id: 'new', name: 'Store two' },
  ]
  writeFileSync(file, openKitText({ stores, preferences }))
  policy.write({ hideOnBlur: false, signMethod: 'md5', gatewayHosts: ['eco.taobao.com'] })
  const app = await start({ args: policy.args, profile: STORE })
  const opened = app.electron.waitForEvent('window')
  expect(await app.startAgain(pathToFileURL(file).href)).toBe(0)
  const settings = await opened
  const kept = '由管理员设置，保持不变：切换到其他程序时隐藏面板、签名方式'
  await expect(settings.getByText(kept)).toBeVisible()
  await expect(settings.getByRole('alert')).toContainText(
    '管理员只允许连接指定的网关，api.taobao.com 不在其中。',
  )
  await expect(settings.getByRole('button', { name: '导入', exact: true })).toBeDisabled()
  await picture(settings, 'settings-kit-kept')
})
