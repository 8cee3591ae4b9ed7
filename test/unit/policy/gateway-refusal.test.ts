import { expect, it } from 'vitest'
import { gatewayRefusal } from '../../../electron/policy/gateway-refusal'

const URL = 'https://eco.taobao.com:8443/router/rest'
const refusal = (gatewayHosts: string[] | undefined, refusesCalls = false) =>
  gatewayRefusal({ refusesCalls, policy: gatewayHosts === undefined ? {} : { gatewayHosts } }, URL)

it('lets every gateway be called that a policy does not forbid', () => {
  expect(refusal(undefined)).toBeNull()
  expect(refusal(['api.taobao.com', 'eco.taobao.com'])).toBeNull()
})

it('says which host is not among the allowed', () => {
  const refused = { kind: 'no-gateway', cause: 'gateway-not-allowed', fixBy: 'admin' }
  const params = { host: 'eco.taobao.com:8443' }
  expect(refusal(['api.taobao.com'])).toMatchObject({ ...refused, params })
  expect(refusal([])).toMatchObject({ ...refused, params })
})

it('lets none be called where the policy cannot be read', () => {
  expect(refusal(undefined, true)).toMatchObject({ cause: 'policy-unreadable', fixBy: 'admin' })
})
