import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { unknownSession } from '../../../electron/contract/session'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import {
  type CredentialsFailure,
  failure,
  type SettingsFailure,
} from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import { parsePolicy } from '../../../electron/policy/parse-policy'
import { settingsFile } from '../../../electron/settings/files'
import { policyRules } from '../../../electron/settings/policy-rules'
import { notSavable, saveProfile } from '../../../electron/settings/save-profile'
import { openSettings } from '../../../electron/settings/store'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', gateway: 'production' }
const MOVED: Profile = { ...STORE, gateway: 'custom', customGatewayUrl: 'https://own.example/rest' }
const KEYS = { appKey: '1', appSecret: 'x', sessionKey: 'y' }
const BEFORE: Settings = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, STORE],
  sessions: [{ ...unknownSession(STORE.id), endsAt: 9, account: '洗护旗舰店' }],
}
const NOT_SAVED = err(failure('settings-not-saved'))

function world() {
  /** What is done, in its order. */
  const done: string[] = []
  const state = { current: BEFORE, refuses: [] as boolean[] }
  type Answer = Promise<Result<undefined, CredentialsFailure>>
  const parts = {
    settings: {
      read: () => state.current,
      locked: vi.fn((): string[] => []),
      refusal: vi.fn((_update: unknown): SettingsFailure | null => null),
      change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure> {
        if (state.refuses.shift()) return NOT_SAVED
        const next = update(state.current)
        if (next !== state.current) done.push('settings')
        state.current = next
        return ok(undefined)
      },
    },
    saveCredentials: vi.fn(async (..._args: unknown[]): Answer => {
      done.push('keys')
      return ok(undefined)
    }),
    snapshot: vi.fn(async (_id: string) =>
      ok(async (): Answer => {
        done.push('keys put back')
        return ok(undefined)
      }),
    ),
    onKeysChanged: vi.fn(),
  }
  return { ...parts, parts, state, done }
}

it('replaces a store that is there, and touches no keys', async () => {
  const { parts, state, done, onKeysChanged } = world()
  expect(await saveProfile(parts, { ...STORE, name: '洗护二店' })).toEqual(ok(undefined))
  expect(state.current.profiles).toEqual([DEMO_PROFILE, { ...STORE, name: '洗护二店' }])
  expect(state.current.sessions).toEqual(BEFORE.sessions)
  expect(done).toEqual(['settings'])
  expect(onKeysChanged).not.toHaveBeenCalled()
})

it('saves another gateway and its keys together', async () => {
  const { parts, state, done, saveCredentials, onKeysChanged } = world()
  expect(await saveProfile(parts, MOVED, KEYS)).toEqual(ok(undefined))
  expect(done).toEqual(['keys', 'settings'])
  expect(saveCredentials.mock.calls).toEqual([[STORE.id, 'https://own.example', KEYS]])
  expect(state.current.profiles).toEqual([DEMO_PROFILE, MOVED])
  // Of a session that was typed in nobody knows the end.
  expect(state.current.sessions).toMatchObject([{ endsAt: null, account: '洗护旗舰店' }])
  expect(onKeysChanged.mock.calls).toEqual([[STORE.id]])
})

it('keeps what is known of the session with another App Secret', async () => {
  const { parts, state } = world()
  await saveProfile(parts, { ...STORE, name: 'x' }, { appSecret: 'z' })
  expect(state.current.sessions).toEqual(BEFORE.sessions)
})

it('changes nothing where the keychain does not take the keys', async () => {
  const { parts, state, done, saveCredentials, snapshot } = world()
  const locked = err(failure('keychain-locked'))
  saveCredentials.mockResolvedValueOnce(locked)
  expect(await saveProfile(parts, MOVED, KEYS)).toEqual(locked)
  snapshot.mockResolvedValueOnce(locked as never)
  expect(await saveProfile(parts, MOVED, KEYS)).toEqual(locked)
  expect(state.current).toBe(BEFORE)
  expect(done).toEqual([])
})

it('puts the keys back where the settings then cannot be written', async () => {
  const { parts, state, done, onKeysChanged } = world()
  state.refuses = [true]
  expect(await saveProfile(parts, MOVED, KEYS)).toEqual(NOT_SAVED)
  expect(done).toEqual([])
  state.refuses = [false, true]
  expect(await saveProfile(parts, MOVED, KEYS)).toEqual(NOT_SAVED)
  expect(done).toEqual(['keys', 'keys put back'])
  expect(state.current).toBe(BEFORE)
  expect(onKeysChanged).not.toHaveBeenCalled()
})

it('says so where the keychain does not take the old keys back', async () => {
  const { parts, state, snapshot, onKeysChanged } = world()
  const silent = err(failure('keychain-silent'))
  snapshot.mockResolvedValueOnce(ok(async () => silent) as never)
  state.refuses = [false, true]
  expect(await saveProfile(parts, MOVED, KEYS)).toMatchObject({
    error: { kind: 'settings-not-saved', cause: 'store-keys-not-undone' },
  })
  expect(state.current).toBe(BEFORE)
  // Whatever is shown belongs to the keys that were there.
  expect(onKeysChanged.mock.calls).toEqual([[STORE.id]])
})

it('is refused before the keys change: by rules, without an address, for a store that is not there', async () => {
  const { parts, settings, done } = world()
  const refusal = failure('settings-not-saved', { cause: 'gateway-not-allowed' })
  settings.refusal.mockReturnValueOnce(refusal)
  expect(await saveProfile(parts, MOVED, KEYS)).toEqual(err(refusal))
  const without = { ...STORE, gateway: 'custom' as const }
  expect(await saveProfile(parts, without, KEYS)).toMatchObject({ error: { kind: 'no-gateway' } })
  expect(await saveProfile(parts, { ...STORE, id: 'gone' }, KEYS)).toMatchObject({
    error: { cause: 'store-gone' },
  })
  settings.locked.mockReturnValueOnce(['profiles'])
  expect(await saveProfile(parts, MOVED, KEYS)).toMatchObject({ error: { cause: 'set-by-policy' } })
  expect(done).toEqual([])
})

it('takes keys for a store that an administrator has set, as it is set', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'save-profile-'))
  const set = { version: 1, stores: [{ id: 'shop', name: '洗护一店', gateway: 'production' }] }
  const rules = policyRules(parsePolicy(JSON.stringify(set))?.policy ?? {})
  const write = (next: Settings) => writeFileSync(settingsFile(folder), JSON.stringify(next))
  const settings = openSettings(folder, write, rules)
  const shop = settings.read().profiles.find(({ id }) => id === 'shop') ?? STORE
  const { parts, saveCredentials } = world()
  expect(notSavable(settings, shop)).toBeNull()
  expect(await saveProfile({ ...parts, settings }, shop, KEYS)).toEqual(ok(undefined))
  expect(saveCredentials.mock.calls).toEqual([['shop', expect.any(String), KEYS]])
  const moved = { ...shop, name: '洗护二店' }
  expect(notSavable(settings, moved)).toMatchObject({ cause: 'set-by-policy' })
  expect(await saveProfile({ ...parts, settings }, moved, KEYS)).toMatchObject({
    error: { cause: 'set-by-policy' },
  })
  rmSync(folder, { recursive: true })
})

it('says beforehand what cannot be saved', () => {
  const { settings } = world()
  expect(notSavable(settings, MOVED)).toBeNull()
  expect(notSavable(settings, { ...STORE, id: 'gone' })).toMatchObject({ cause: 'store-gone' })
  expect(notSavable(settings, { ...STORE, gateway: 'demo' })).toMatchObject({ kind: 'no-gateway' })
  settings.locked.mockReturnValue(['profiles'])
  expect(notSavable(settings, STORE)).toBeNull()
  expect(notSavable(settings, MOVED)).toMatchObject({ cause: 'set-by-policy' })
})
