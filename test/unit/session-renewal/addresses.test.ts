import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { addressesOf, authoriseUrl } from '../../../electron/session-renewal/addresses'

const store = (gateway: Profile['gateway'], customGatewayUrl = '') =>
  addressesOf({ ...DEMO_PROFILE, gateway, customGatewayUrl })

describe('addressesOf', () => {
  it.each(['production', 'overseas'] as const)('%s is the platform’s', (gateway) => {
    expect(store(gateway)).toEqual({
      authorise: 'https://oauth.taobao.com/authorize',
      token: 'https://oauth.taobao.com/token',
    })
  })

  it('the sandbox has its own', () => {
    expect(store('sandbox')?.token).toBe('https://oauth.tbsandbox.com/token')
  })

  it('a gateway on this machine is its own log-in', () => {
    expect(store('custom', 'http://127.0.0.1:8180/router/rest')).toEqual({
      authorise: 'http://127.0.0.1:8180/authorize',
      token: 'http://127.0.0.1:8180/token',
    })
  })

  it('the App Secret goes to no other host than the gateway that somebody entered', () => {
    expect(store('custom', 'https://proxy.example/router/rest')).toEqual({
      authorise: 'https://oauth.taobao.com/authorize',
      token: null,
    })
  })

  it('there is none without an address, and for the demo', () => {
    expect(store('custom')).toBeNull()
    expect(store('demo')).toBeNull()
  })
})

describe('authoriseUrl', () => {
  it('has what the platform documents, and nothing secret', () => {
    const asked = { appKey: '12345678', redirectUri: 'http://127.0.0.1:1/x?y', state: 'a+b' }
    const url = new URL(authoriseUrl('https://oauth.taobao.com/authorize', asked))
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: '12345678',
      redirect_uri: 'http://127.0.0.1:1/x?y',
      state: 'a+b',
      view: 'web',
    })
  })
})
