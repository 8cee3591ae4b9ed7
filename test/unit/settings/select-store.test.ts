import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { selectStore } from '../../../electron/settings/select-store'

const real = { ...DEMO_PROFILE, id: 'store', gateway: 'production' as const }
const settings: Settings = { ...DEFAULT_SETTINGS, profiles: [DEMO_PROFILE, real] }

function world(locked: readonly string[]) {
  let saved = settings
  const change = vi.fn((update: (now: Settings) => Settings) => {
    saved = update(saved)
    return ok(undefined)
  })
  return { read: () => settings, change, locked: () => locked, saved: () => saved }
}

it('chooses among the user’s own', () => {
  const store = world([])
  selectStore(store, 'store')
  expect(store.saved()).toEqual({ ...settings, activeProfileId: 'store' })
})

it('chooses among a policy’s without touching the user’s own choice', () => {
  const store = world(['profiles'])
  selectStore(store, 'store')
  expect(store.saved()).toEqual({ ...settings, policyStoreId: 'store' })
  selectStore(store, 'gone')
  expect(store.saved()).toEqual({ ...settings, policyStoreId: 'store' })
})

it('chooses nothing where there is no choice', () => {
  const store = world(['profiles', 'activeProfileId'])
  expect(selectStore(store, 'store')).toMatchObject({ error: { cause: 'stores-fixed' } })
  expect(store.change).not.toHaveBeenCalled()
})
