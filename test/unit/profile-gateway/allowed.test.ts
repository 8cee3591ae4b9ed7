import { expect, it, vi } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { onlyAllowed } from '../../../electron/profile-gateway/allowed'
import { bindProfile } from '../../../electron/profile-gateway/bind'

const real = { ...DEMO_PROFILE, id: 'store', gateway: 'production' as const }
const url = 'https://eco.taobao.com/router/rest'
const keys = { appKey: '1', appSecret: 's', sessionKey: 'k' }

const FORBIDDEN = failure('no-gateway', { cause: 'gateway-not-allowed' })

function world(isForbidden: boolean) {
  const access = {
    gatewayUrl: vi.fn(async () => ok(url)),
    credentials: vi.fn(async () => ok(keys)),
  }
  const call = vi.fn(async () => ok({ raw: '1', requestId: null, tries: 1 }))
  const bind = bindProfile(
    call as never,
    onlyAllowed(access, (asked) => (isForbidden && asked === url ? FORBIDDEN : null)),
  )
  const signal = new AbortController().signal
  return { access, call, ask: (profile = real) => bind(profile, '1' as never, { signal }) }
}

it('nothing is called that is forbidden, and no key is read', async () => {
  const { ask, access, call } = world(true)
  expect(await ask()).toEqual({ ok: false, error: FORBIDDEN })
  expect(access.credentials).not.toHaveBeenCalled()
  expect(call).not.toHaveBeenCalled()
})

it('what is allowed is called, and so is the demo', async () => {
  const allowed = world(false)
  await allowed.ask()
  expect(allowed.call).toHaveBeenCalledOnce()
  const demo = world(true)
  await demo.ask(DEMO_PROFILE as never)
  expect(demo.call).toHaveBeenCalledOnce()
})
