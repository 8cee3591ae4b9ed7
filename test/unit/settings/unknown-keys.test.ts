import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { readUnknownKeys, withUnknownKeys } from '../../../electron/settings/unknown-keys'

describe('what a newer version has written', () => {
  const raw = {
    ...{ version: 1, language: 'zh', newer: { a: [1] } },
    profiles: [{ ...DEMO_PROFILE, tint: 'blue' }, 'no store', { name: 'without an ID', tint: 1 }],
  }

  it('is kept, of the settings and of each store', () => {
    const onWrong = vi.fn()
    const unknown = readUnknownKeys(raw, onWrong)
    expect(unknown.top).toEqual({ newer: { a: [1] } })
    expect([...unknown.stores]).toEqual([['demo', { tint: 'blue' }]])
    expect(onWrong).not.toHaveBeenCalled()
  })

  it('is written again beside what this version knows, and never instead of it', () => {
    const unknown = {
      top: { newer: 1, language: 'no' },
      stores: new Map([['demo', { tint: 1, name: 'no' }]]),
    }
    const written = withUnknownKeys(DEFAULT_SETTINGS, unknown)
    expect(written).toEqual({
      ...DEFAULT_SETTINGS,
      newer: 1,
      profiles: [{ ...DEMO_PROFILE, tint: 1 }],
    })
  })
})

describe('what is too much to keep', () => {
  const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

  it.each([
    ['4,097 characters', 'x'.repeat(4095)],
    ['too deep', nested(3000)],
  ])('is named: %s', (_name, newer) => {
    const onWrong = vi.fn()
    const store = { ...DEMO_PROFILE, newer }
    const unknown = readUnknownKeys({ newer, profiles: [store] }, onWrong)
    expect(unknown).toEqual({ top: {}, stores: new Map([['demo', {}]]) })
    expect(onWrong.mock.calls).toEqual([['profiles[0].newer'], ['newer']])
  })

  it('is no more than it says', () => {
    const onWrong = vi.fn()
    readUnknownKeys({ newer: 'x'.repeat(4094) }, onWrong)
    expect(onWrong).not.toHaveBeenCalled()
  })
})
