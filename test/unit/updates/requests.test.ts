import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { failure, type SettingsFailure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import type { Question } from '../../../electron/domain/texts/dialog-texts'
import { updateRequests } from '../../../electron/updates/requests'

const FEED = 'https://updates.example/workcard-dialer/'

function serving(updateFeed: string | null, agrees = true) {
  const state: { current: Settings } = { current: { ...DEFAULT_SETTINGS, updateFeed } }
  const updates = { check: vi.fn(), download: vi.fn(), install: vi.fn(), putOff: vi.fn() }
  const refusal = vi.fn((_update: unknown): SettingsFailure | null => null)
  const confirm = vi.fn(async (_question: Question) => agrees)
  const answer = updateRequests({
    updates: async () => updates,
    confirm,
    settings: {
      read: () => state.current,
      refusal,
      change(update) {
        state.current = update(state.current)
        return ok(undefined)
      },
    },
  })
  return { state, updates, confirm, refusal, answer }
}

it.each([
  ['update.check', 'check'],
  ['update.download', 'download'],
  ['update.install', 'install'],
  ['update.put-off', 'putOff'],
] as const)('%s', async (channel, action) => {
  const { updates, answer } = serving(FEED)
  expect(await answer[channel]()).toEqual(ok(undefined))
  expect(updates[action]).toHaveBeenCalledOnce()
})

describe('where updates come from', () => {
  it('is confirmed by a person, who sees all of it', async () => {
    const { state, confirm, answer } = serving(null)
    expect(await answer['update.save-feed'](`${FEED}\u202e`)).toEqual(ok(undefined))
    expect(confirm.mock.calls[0]?.[0].params.address).toBe(`${FEED}\\u202E`)
    expect(state.current.updateFeed).toBe(`${FEED}\u202e`)
  })

  it('is not asked about where it cannot be changed', async () => {
    const { state, confirm, refusal, answer } = serving(FEED)
    const set = failure('settings-not-saved', { cause: 'set-by-policy' })
    refusal.mockReturnValue(set)
    expect(await answer['update.save-feed']('https://other.example/')).toEqual(err(set))
    expect(confirm).not.toHaveBeenCalled()
    expect(state.current.updateFeed).toBe(FEED)
  })

  it('stays as it was without the confirmation', async () => {
    const { state, answer } = serving(FEED, false)
    const refused = await answer['update.save-feed']('https://attacker.example/')
    expect(refused).toEqual(err(failure('feed-not-changed')))
    expect(state.current.updateFeed).toBe(FEED)
  })

  it('is not asked about when it is taken away or stays the same', async () => {
    const { state, confirm, answer } = serving(FEED)
    await answer['update.save-feed'](FEED)
    expect(state.current.updateFeed).toBe(FEED)
    await answer['update.save-feed'](null)
    expect(state.current.updateFeed).toBeNull()
    expect(confirm).not.toHaveBeenCalled()
  })
})
