import { expect, it, vi } from 'vitest'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { onlyAllowed } from '../../../electron/profile-gateway/allowed'
import { bindProfile } from '../../../electron/profile-gateway/bind'

const real = { ...DEMO_PROFILE, id: 'store', gateway: 'production' as const }
const url = 'https://eco.taobao.com/router/rest'
const keys = { appKey: '1', appSecret: 's', sessionKey: 'k' }

function world(rules: { refusesCalls: boolean; policy: { gatewayHosts?: string[] } }) {
  const access = {
    gatewayUrl: vi.fn(async () => ok(url)),
    credentials: vi.fn(async () => ok(keys)),
  }
  const call = vi.fn(async () => ok({ raw: '1', requestId: null, tries: 1 }))
  const bind = bindProfile(
    call as never,
    onlyAllowed(access, () => rules),
  )
  const signal = new AbortController().signal
  return { access, call, ask: (profile = real) => bind(profile, '1' as never, { signal }) }
}

it.each([
  ['gateway-not-allowed', { refusesCalls: false, policy: { gatewayHosts: ['gw.example.com'] } }],
  ['policy-unreadable', { refusesCalls: true, policy: {} }],
])('nothing is called, and no key is read: %s', async (cause, rules) => {
  const { ask, access, call } = world(rules)
  expect(await ask()).toMatchObject({ ok: false, error: { kind: 'no-gateway', cause } })
  expect(access.credentials).not.toHaveBeenCalled()
  expect(call).not.toHaveBeenCalled()
})

it('what is allowed is called, and so is the demo', async () => {
  const allowed = world({ refusesCalls: false, policy: { gatewayHosts: ['eco.taobao.com'] } })
  await allowed.ask()
  expect(allowed.call).toHaveBeenCalledOnce()
  const demo = world({ refusesCalls: true, policy: { gatewayHosts: [] } })
  await demo.ask(DEMO_PROFILE as never)
  expect(demo.call).toHaveBeenCalledOnce()
})
