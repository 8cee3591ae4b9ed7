import type { KitResult } from '../contract/kit'
import type { KitImport } from '../contract/kit-channels'
import { MOST_PROFILES, type Settings } from '../contract/settings'
import type { Credentials } from '../domain/credentials'
import {
  type CredentialsFailure,
  failure,
  type KitFailure,
  type SettingsFailure,
} from '../domain/failure'
import { gatewayOrigin, type Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import type { KitContent } from './content'
import type { KitKeys } from './keys'
import { type Plan, planKit } from './plan'

export interface ApplyParts {
  readonly settings: {
    read(): Settings
    locked(): readonly string[]
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure>
  }
  readonly keys: KitKeys
  /** The store is called otherwise from now on, or not at all: nothing of it may be shown again. */
  readonly onChanged: (profileId: string) => void
}
export type ImportFailure = KitFailure | CredentialsFailure | SettingsFailure

interface KeyStep {
  readonly profile: Profile
  /** Null takes them out of the keychain. */
  readonly credentials: Credentials | null
}

/** Imports a kit as one step: all of it is in force afterwards, or nothing of it, the keychain included. */
export async function applyKit(
  { settings, keys, onChanged }: ApplyParts,
  content: KitContent,
  { mode, preferences }: KitImport,
): Promise<Result<KitResult, ImportFailure>> {
  const wanted = preferences ? content : { ...content, preferences: {} }
  const planNow = () =>
    planKit(wanted, { settings: settings.read(), locked: settings.locked() }, mode)
  const plan = planNow()
  if (plan.refusal !== null) return err(refused(plan.refusal))
  // Asked first: keys must not change for settings that then cannot.
  const writable = settings.change((now) => now)
  if (!writable.ok) return writable

  const removed = mode === 'replace' ? plan.others : []
  const steps = keyStepsOf(plan, removed)
  const { undo, failed } = await changeKeys(keys, steps)
  if (failed !== null) return err(await undo(failed))
  const saved = settings.change((now) => ({ ...now, ...changedBy(planNow()) }))
  if (!saved.ok) return err(await undo(saved.error))
  for (const { profile } of steps) onChanged(profile.id)
  return ok({
    stores: plan.stores.length,
    credentials: steps.length - removed.length,
    removed: removed.length,
    preferences: plan.preferences.length,
  })
}

/** Nothing but what the kit changes: a policy's values are in force, and not the user's. */
function changedBy({ next, stores, preferences }: Plan): Partial<Settings> {
  const { profiles, activeProfileId } = next
  return {
    ...Object.fromEntries(preferences.map(({ name, to }) => [name, to])),
    ...(stores.length === 0 ? {} : { profiles, activeProfileId }),
  }
}

function keyStepsOf({ stores }: Plan, removed: readonly Profile[]): KeyStep[] {
  const brought = stores.filter(({ credentials }) => credentials !== null)
  return [...brought, ...removed.map((profile) => ({ profile, credentials: null }))]
}

/** Changes the keychain step by step, up to the first that fails; `undo` puts everything back. */
async function changeKeys(keys: KitKeys, steps: readonly KeyStep[]) {
  const undos: (readonly [Profile, () => Promise<Result<undefined, CredentialsFailure>>])[] = []

  async function change({ profile, credentials }: KeyStep): Promise<CredentialsFailure | null> {
    const before = await keys.snapshot(profile.id)
    if (!before.ok) return before.error
    // Also where it is not answered in time: it may still happen.
    undos.push([profile, before.value])
    const gateway = gatewayOrigin(profile)
    if (credentials === null || gateway === null) return faultOf(await keys.remove(profile.id))
    return faultOf(await keys.save(profile.id, gateway, credentials))
  }

  async function undo<F extends ImportFailure>(because: F): Promise<F | KitFailure> {
    const lost: string[] = []
    for (const [profile, restore] of undos.reverse())
      if (!(await restore()).ok) lost.push(visibleText(profile.name))
    if (lost.length === 0) return because
    const params = { stores: lost.join(', ') }
    return failure('kit-not-imported', { cause: 'kit-not-undone', params, fixBy: 'admin' })
  }

  for (const step of steps) {
    const failed = await change(step)
    // Without any keychain there is nothing in it to be removed.
    const isNothing = step.credentials === null && failed?.kind === 'keychain-unavailable'
    if (failed !== null && !isNothing) return { undo, failed }
  }
  return { undo, failed: null }
}

const faultOf = (result: Result<undefined, CredentialsFailure>) => (result.ok ? null : result.error)

const refused = (refusal: NonNullable<Plan['refusal']>): SettingsFailure =>
  refusal === 'fixed'
    ? failure('settings-not-saved', { cause: 'stores-fixed', fixBy: 'admin' })
    : failure('settings-not-saved', {
        cause: 'too-many-stores',
        params: { most: String(MOST_PROFILES) },
        fixBy: 'agent',
      })
