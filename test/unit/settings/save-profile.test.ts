import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { saveProfile } from '../../../electron/settings/save-profile'

const store = (number: number): Profile => ({ ...DEMO_PROFILE, id: `store-${number}` })

/** Settings with so many stores. */
function settingsWith(count: number) {
  let current: Settings = {
    ...DEFAULT_SETTINGS,
    profiles: Array.from({ length: count }, (_, number) => store(number)),
  }
  return {
    read: () => current,
    change(update: (settings: Settings) => Settings) {
      current = update(current)
      return ok(undefined)
    },
  }
}

describe('saveProfile', () => {
  it('adds the fiftieth store and not one more', () => {
    const settings = settingsWith(49)
    expect(saveProfile(settings, store(49))).toEqual(ok(undefined))
    expect(saveProfile(settings, store(50))).toMatchObject({
      ok: false,
      error: {
        kind: 'settings-not-saved',
        cause: 'too-many-stores',
        params: { most: '50' },
        fixBy: 'agent',
      },
    })
    expect(settings.read().profiles).toHaveLength(50)
  })

  it.each([50, 60])('still saves a known one of %d', (count) => {
    const settings = settingsWith(count)
    expect(saveProfile(settings, { ...store(3), name: '新名字' })).toEqual(ok(undefined))
    expect(settings.read().profiles[3]?.name).toBe('新名字')
    expect(settings.read().profiles).toHaveLength(count)
  })
})
