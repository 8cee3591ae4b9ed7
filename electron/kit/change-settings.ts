import { MOST_PROFILES, type Settings } from '../contract/settings'
import { failure, type SettingsFailure } from '../domain/failure'
import { ok, type Result } from '../domain/result'
import type { Plan } from './plan'

type Update = (settings: Settings) => Settings

/** The settings' store, as far as kits need it. */
export interface KitSettings {
  read(): Settings
  /** Names of what nobody here can change. */
  locked(): readonly string[]
  /** Why this change would not be saved; null when it would. */
  refusal(update: Update): SettingsFailure | null
  change(update: Update): Result<undefined, SettingsFailure>
}

/** Why these settings do not take what is planned; null when they do. */
export function refusalOf(settings: KitSettings, plan: Plan): SettingsFailure | null {
  if (plan.refusal === 'fixed') return fixed(settings.locked())
  return plan.refusal === 'too-many' ? tooMany() : settings.refusal(changeBy(plan))
}

/** Saves what is planned, `also` changed; what it gives puts that back, and nothing else. */
export function changeSettings(
  settings: KitSettings,
  plan: Plan,
  also: Update,
): Result<() => Promise<Result<undefined, SettingsFailure>>, SettingsFailure> {
  let before: Partial<Settings> = {}
  const saved = settings.change((now) => {
    const next = also(changeBy(plan)(now))
    before = differing(now, next)
    return next
  })
  return saved.ok ? ok(async () => settings.change((now) => ({ ...now, ...before }))) : saved
}

/** Nothing but what the kit changes: a policy's values are in force, and not the user's. */
const changeBy =
  ({ next, stores, preferences }: Plan): Update =>
  (now) => ({
    ...now,
    ...Object.fromEntries(preferences.map(({ name, to }) => [name, to])),
    ...(stores.length === 0
      ? {}
      : { profiles: next.profiles, activeProfileId: next.activeProfileId }),
  })

/** The values of the one that are others in the other. */
function differing(one: Settings, other: Settings): Partial<Settings> {
  const values = new Map<string, unknown>(Object.entries(other))
  return Object.fromEntries(
    Object.entries(one).filter(([name, value]) => values.get(name) !== value),
  )
}

/** A policy fixes the stores and leaves the choice among them; a runtime for tests fixes that too. */
const fixed = (locked: readonly string[]) =>
  failure('settings-not-saved', {
    cause: locked.includes('activeProfileId') ? 'stores-fixed' : 'set-by-policy',
    fixBy: 'admin',
  })

const tooMany = () =>
  failure('settings-not-saved', {
    cause: 'too-many-stores',
    params: { most: String(MOST_PROFILES) },
    fixBy: 'agent',
  })
