import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, MOST_PROFILES, type Settings } from '../../../electron/contract/settings'
import type { CredentialsFailure, SettingsFailure } from '../../../electron/domain/failure'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, GATEWAY_URLS, type Profile } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import { addProfile, notAddable } from '../../../electron/settings/add-profile'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', gateway: 'production' }
const KEYS = { appKey: '1', appSecret: 'x', sessionKey: 'y' }
const NOT_SAVED = err(failure('settings-not-saved'))

function world(initial: Settings = DEFAULT_SETTINGS) {
  const state = { current: initial, refuses: [] as boolean[] }
  type Answer = Promise<Result<undefined, CredentialsFailure>>
  const saveCredentials = vi.fn(async (..._args: unknown[]): Answer => ok(undefined))
  const removeCredentials = vi.fn(async (_id: string): Answer => ok(undefined))
  const settings = {
    read: () => state.current,
    locked: () => [],
    refusal: vi.fn((_update: unknown): SettingsFailure | null => null),
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure> {
      if (state.refuses.shift()) return NOT_SAVED
      state.current = update(state.current)
      return ok(undefined)
    },
  }
  const parts = { settings, saveCredentials, removeCredentials }
  const add = (profile = STORE) => addProfile(parts, profile, KEYS)
  return { ...parts, state, add }
}

it('saves the keys for the store’s gateway, then the store, and uses it', async () => {
  const { add, saveCredentials, state } = world()
  expect(await add()).toEqual(ok(undefined))
  expect(saveCredentials.mock.calls).toEqual([
    [STORE.id, new URL(GATEWAY_URLS.production).origin, KEYS],
  ])
  expect(state.current).toMatchObject({
    profiles: [DEMO_PROFILE, STORE],
    activeProfileId: STORE.id,
  })
})

it('saves no store whose keys the keychain does not take', async () => {
  const { add, saveCredentials, state } = world()
  const locked = err(failure('keychain-locked'))
  saveCredentials.mockResolvedValueOnce(locked)
  expect(await add()).toEqual(locked)
  expect(state.current).toEqual(DEFAULT_SETTINGS)
})

it('leaves no keys of a store that cannot be saved', async () => {
  const { add, saveCredentials, removeCredentials, state } = world()
  state.refuses = [true]
  expect(await add()).toEqual(NOT_SAVED)
  expect(saveCredentials).not.toHaveBeenCalled()
  state.refuses = [false, true]
  expect(await add()).toEqual(NOT_SAVED)
  expect(removeCredentials.mock.calls).toEqual([[STORE.id]])
  expect(state.current).toEqual(DEFAULT_SETTINGS)
})

it('refuses one that is known, one without an address, and one too many', async () => {
  const { add, saveCredentials, state } = world()
  expect(await add(DEMO_PROFILE)).toMatchObject({ ok: false })
  expect(await add({ ...STORE, gateway: 'custom' })).toMatchObject({ ok: false })
  const profiles = Array.from({ length: MOST_PROFILES }, (_, n) => ({ ...STORE, id: `s-${n}` }))
  state.current = { ...DEFAULT_SETTINGS, profiles }
  expect(await add()).toMatchObject({
    error: { cause: 'too-many-stores', params: { most: '50' } },
  })
  expect(saveCredentials).not.toHaveBeenCalled()
})

it('cannot be added where an administrator has set the stores', async () => {
  const { settings } = world()
  const locked = () => ['profiles']
  expect(notAddable({ ...settings, locked }, STORE)).toMatchObject({ cause: 'set-by-policy' })
  expect(notAddable(settings, STORE)).toBeNull()
})

it('is refused before its keys are stored', async () => {
  const { add, settings, saveCredentials } = world()
  const set = failure('settings-not-saved', { cause: 'gateway-not-allowed' })
  settings.refusal.mockReturnValue(set)
  expect(await add()).toEqual(err(set))
  expect(saveCredentials).not.toHaveBeenCalled()
})
