import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE, GATEWAY_URLS } from '../../../electron/domain/profile'
import { remoteGateway } from '../../../electron/profile-gateway/access'

const custom = (customGatewayUrl: string) =>
  remoteGateway({ ...DEMO_PROFILE, gateway: 'custom', customGatewayUrl })

describe('the gateway that is worth a connection ahead of the call', () => {
  it('is the one of the profile', () => {
    expect(remoteGateway({ ...DEMO_PROFILE, gateway: 'production' })).toBe(GATEWAY_URLS.production)
    expect(custom('https://gateway.example/router/rest')).toBe(
      'https://gateway.example/router/rest',
    )
  })

  it.each([
    ['the demo', remoteGateway(DEMO_PROFILE)],
    ['no address', custom('')],
    ['this machine', custom('https://127.0.0.1:8443/router/rest')],
  ])('is not %s', (_name, gateway) => expect(gateway).toBeNull())
})
