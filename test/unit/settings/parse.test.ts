import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { parseSettings } from '../../../electron/settings/parse'

const settingsOf = (text: string) => parseSettings(text)?.settings

describe('parseSettings', () => {
  it('fills what is missing', () => {
    expect(settingsOf('{"version":1}')).toEqual(DEFAULT_SETTINGS)
  })

  it.each(['', '{', 'null', '[]', '{}', '{"a":1}', '\0\0\0'])('refuses %j', (text) =>
    expect(parseSettings(text)).toBeNull(),
  )

  it('goes on with the demo, and with no other store, when the active one is gone', () => {
    const store = { ...DEMO_PROFILE, id: 'store-1', gateway: 'production' }
    const text = JSON.stringify({
      version: 1,
      profiles: [store, DEMO_PROFILE],
      activeProfileId: 'gone',
    })
    expect(settingsOf(text)?.activeProfileId).toBe('demo')
  })

  it('keeps the active profile that is there, whichever it is', () => {
    const [demo] = DEFAULT_SETTINGS.profiles
    const profiles = [demo, { ...demo, id: 'store-1' }, { ...demo, id: 'store-2' }]
    const parsed = settingsOf(JSON.stringify({ version: 1, profiles, activeProfileId: 'store-1' }))
    expect(parsed?.activeProfileId).toBe('store-1')
  })

  it('accepts a plain http gateway on this machine only', () => {
    const isTaken = (customGatewayUrl: string) => {
      const store = { ...DEMO_PROFILE, id: 'store-1', gateway: 'custom', customGatewayUrl }
      const parsed = parseSettings(JSON.stringify({ version: 1, profiles: [store] }))
      return parsed?.settings.profiles.some(({ id }) => id === 'store-1')
    }
    expect(isTaken('http://127.0.0.1:8180/router/rest')).toBe(true)
    expect(isTaken('https://gateway.example/router/rest')).toBe(true)
    expect(isTaken('http://gateway.example/router/rest')).toBe(false)
    expect(isTaken('http://127.0.0.1.example/router/rest')).toBe(false)
    expect(isTaken('https://user:pass@gateway.example/')).toBe(false)
    expect(isTaken('file:///etc/passwd')).toBe(false)
  })
})
