import { vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { openVault } from '../../../electron/credentials/credentials'
import type { SecretFault } from '../../../electron/credentials/secret-store'
import { failure, type SettingsFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import { withReplacedKeys } from '../../../electron/settings/replaced-keys'

/** A desk: its settings, and the app's own vault over a keychain in memory that fails when told to. */
export function desk(profiles: readonly Profile[] = [], changed: Partial<Settings> = {}) {
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    profiles: [DEMO_PROFILE, ...profiles],
    ...changed,
  }
  const entries = new Map<string, string>()
  /** Counts down; the call that meets 0 fails, and those after it not. */
  const world = {
    locked: [] as string[],
    failsAtWrite: Number.POSITIVE_INFINITY,
    failsFrom: Number.POSITIVE_INFINITY,
    failsAtSave: Number.POSITIVE_INFINITY,
    fault: 'denied' as SecretFault,
    writes: 0,
    saves: 0,
    /** Whose keys were ever in the keychain while no settings named their store. */
    strays: new Set<string>(),
  }
  const lookForStrays = () => {
    const known = new Set(settings.profiles.map(({ id }) => id))
    for (const id of entries.keys()) if (!known.has(id)) world.strays.add(id)
  }
  const answer = <T>(value: T) => {
    world.writes += 1
    const fails = world.writes === world.failsAtWrite || world.writes >= world.failsFrom
    return fails ? ({ ok: false, fault: world.fault } as const) : ({ ok: true, value } as const)
  }
  const keys = openVault({
    read: async (account) => ({ ok: true, value: entries.get(account) ?? null }),
    async write(account, secret) {
      const done = answer(undefined)
      if (done.ok) entries.set(account, secret)
      lookForStrays()
      return done
    },
    async remove(account) {
      const done = answer(undefined)
      if (done.ok) entries.delete(account)
      return done
    },
  })
  const parts = {
    settings: {
      read: () => settings,
      locked: () => world.locked,
      refusal: vi.fn((): SettingsFailure | null => null),
      change(update: (now: Settings) => Settings): Result<undefined, SettingsFailure> {
        world.saves += 1
        if (world.saves === world.failsAtSave) return err(failure('settings-not-saved'))
        settings = update(settings)
        lookForStrays()
        return ok(undefined)
      },
    },
    keys,
    withReplacedKeys,
    onChanged: vi.fn(),
  }
  return { parts, entries, world, settings: () => settings, keys }
}
