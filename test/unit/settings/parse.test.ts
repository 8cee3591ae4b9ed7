import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { parseSettings } from '../../../electron/settings/parse'

describe('parseSettings', () => {
  it('fills what is missing', () => {
    expect(parseSettings('{"version":1}')).toEqual(DEFAULT_SETTINGS)
  })

  it.each(['', '{', 'null', '[]', '{"version":2}', '{"version":1,"profiles":[]}', '\0\0\0'])(
    'refuses %j',
    (text) => expect(parseSettings(text)).toBeNull(),
  )

  it('falls back to the first profile when the active one is gone', () => {
    expect(parseSettings('{"version":1,"activeProfileId":"gone"}')?.activeProfileId).toBe('demo')
  })

  it('keeps the active profile that is there, whichever it is', () => {
    const [demo] = DEFAULT_SETTINGS.profiles
    const profiles = [demo, { ...demo, id: 'store-1' }, { ...demo, id: 'store-2' }]
    const parsed = parseSettings(
      JSON.stringify({ version: 1, profiles, activeProfileId: 'store-1' }),
    )
    expect(parsed?.activeProfileId).toBe('store-1')
  })

  it('accepts a plain http gateway on this machine only', () => {
    const withGateway = (customGatewayUrl: string) => {
      const profile = { ...DEFAULT_SETTINGS.profiles[0], gateway: 'custom', customGatewayUrl }
      return parseSettings(JSON.stringify({ version: 1, profiles: [profile] }))
    }
    expect(withGateway('http://127.0.0.1:8180/router/rest')).not.toBeNull()
    expect(withGateway('https://gateway.example/router/rest')).not.toBeNull()
    expect(withGateway('http://gateway.example/router/rest')).toBeNull()
    expect(withGateway('http://127.0.0.1.example/router/rest')).toBeNull()
    expect(withGateway('https://user:pass@gateway.example/')).toBeNull()
    expect(withGateway('file:///etc/passwd')).toBeNull()
  })
})
