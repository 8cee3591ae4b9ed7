import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, PROJECT, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { policyFolder } from '../support/policy-folder'

const electron: string = createRequire(import.meta.url)('electron')
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The terminal command of the app, with keys on its standard input. */
function dial(info: TestInfo, options: readonly string[], ...args: readonly string[]) {
  const env = { ...process.env, XDG_CONFIG_HOME: info.outputPath('config'), LANG: 'en_GB.UTF-8' }
  return new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    const command = [...options, '--cli', '--', '--credentials', '-', ...args]
    const child = execFile(
      electron,
      ['.', ...asRoot, ...command],
      { cwd: PROJECT, env },
      (fault, out, error) => resolve({ code: fault?.code ?? 0, out: out.trim(), error }),
    )
    child.stdin?.end(JSON.stringify(SANDBOX_CREDENTIALS))
  })
}

test('the terminal obeys the policy: its stores, its gateways and its sign method', async ({
  browserName: _,
}, info) => {
  const store = await customGateway('policy-terminal', () => '17788889898')
  const { id, customGatewayUrl } = store.profile
  const policy = policyFolder(info.outputPath('machine'))
  const mine = { ...store.profile, name: 'My store' }
  const settings = info.outputPath('config', 'Workcard Dialer')
  mkdirSync(settings, { recursive: true })
  const saved = { ...DEFAULT_SETTINGS, profiles: [...DEFAULT_SETTINGS.profiles, mine] }
  writeFileSync(join(settings, 'settings.json'), JSON.stringify(saved))
  const ask = (...args: string[]) => dial(info, policy.args, ...args)

  expect(await ask('--profile', 'My store', '11111222')).toMatchObject({
    ...{ code: 0, out: '17788889898' },
  })
  policy.write({ gatewayHosts: ['eco.taobao.com'] })
  for (const args of [
    ['--profile', 'My store'],
    ['--gateway', customGatewayUrl],
  ]) {
    const refused = await ask(...args, '11111333')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.error).toContain('Your administrator allows certain gateways only')
  }
  // A policy that cannot be read, and no copy of an earlier one.
  policy.write('{')
  const unreadable = await ask('--profile', 'My store', '11111333')
  expect(unreadable.error).toContain('policy cannot be read')
  expect(store.asked).toEqual(['11111222'])

  const given = { id: `${id}-x`, name: 'Head office', gateway: 'custom', customGatewayUrl }
  policy.write({ stores: [given], signMethod: 'md5' })
  expect(await ask('--profile', 'My store', '11111444')).toMatchObject({ code: 2, out: '' })
  expect(await ask('--profile', 'Head office', '11111444')).toMatchObject({ code: 0 })
  const other = await ask('--profile', 'Head office', '--sign-method', 'hmac', '11111555')
  expect(other).toMatchObject({ code: 2, out: '' })
  expect(other.error).toContain('set the sign method to md5')
  expect(store.asked).toEqual(['11111222', '11111444'])
  await store.close()
})
