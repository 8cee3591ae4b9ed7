import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { type Migration, migrate } from '../../../electron/settings/migrations'
import { parseSettings } from '../../../electron/settings/parse'

/** Two versions as they might come: a value that is renamed, then one that changes its unit. */
const STEPS: readonly Migration[] = [
  ({ clear, ...rest }) => ({ ...rest, clearAfter: clear }),
  ({ clearAfter, ...rest }) => ({ ...rest, clearAfterMs: Number(clearAfter) * 1000 }),
]

describe('the settings of an older version', () => {
  it.each([
    [{ version: 1, clear: 60, theme: 'dark' }],
    [{ version: 2, clearAfter: 60, theme: 'dark' }],
    [{ version: 3, clearAfterMs: 60_000, theme: 'dark' }],
  ])('go through every step that they lack: %j', (raw) => {
    expect(migrate(raw, STEPS)).toEqual({ version: 3, clearAfterMs: 60_000, theme: 'dark' })
  })

  it.each([
    [{ version: 4, clear: 60 }],
    [{ version: 0, clear: 60 }],
    [{ version: 1.5, clear: 60 }],
    [{ version: '1', clear: 60 }],
    [{ clear: 60 }],
  ])('stay as they are when their version is none of the past: %j', (raw) =>
    expect(migrate(raw, STEPS)).toBe(raw),
  )
})

describe('a file of each version', () => {
  it('1 without what came later asks no feed, and keeps one that is safe alone', () => {
    const { updateFeed: _, ...earlier } = DEFAULT_SETTINGS
    const read = (values: object) => parseSettings(JSON.stringify({ ...earlier, ...values }))
    expect(read({})).toMatchObject({ settings: { updateFeed: null }, wrong: [] })
    const feed = 'https://updates.example/'
    expect(read({ updateFeed: feed })).toMatchObject({ settings: { updateFeed: feed }, wrong: [] })
    expect(read({ updateFeed: 'http://updates.example/' })).toMatchObject({
      settings: { updateFeed: null },
      wrong: ['updateFeed'],
    })
  })

  it('1 is read', () => {
    const text = JSON.stringify({ ...DEFAULT_SETTINGS, version: 1, theme: 'dark' })
    expect(parseSettings(text)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      wrong: [],
    })
  })
})
