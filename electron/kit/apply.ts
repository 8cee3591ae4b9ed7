import type { KitResult } from '../contract/kit'
import type { KitImport } from '../contract/kit-channels'
import type { Settings } from '../contract/settings'
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
import { changeSettings, type KitSettings, refusalOf } from './change-settings'
import type { KitContent } from './content'
import { type KitKeys, keyChange } from './keys'
import { type Plan, planKit } from './plan'

export interface ApplyParts {
  readonly settings: KitSettings
  readonly keys: KitKeys
  /** The settings once the keys of these stores are others: what was known of their sessions is not any more. */
  readonly withReplacedKeys: (settings: Settings, profileIds: readonly string[]) => Settings
  /** The store is called otherwise from now on, or not at all: nothing of it may be shown again. */
  readonly onChanged: (profileId: string) => void
}
export type ImportFailure = KitFailure | CredentialsFailure | SettingsFailure

/** One entry of the keychain that becomes another. */
interface KeyStep {
  readonly profile: Profile
  /** Null takes them out of the keychain. */
  readonly credentials: Credentials | null
  /** Puts back what was there. */
  readonly restore: Restore
}
type Restore = () => Promise<Result<undefined, ImportFailure>>

/**
 * Imports a kit as one step: all of it is in force afterwards, or nothing of it, the keychain included. Keys
 * go before their store and come after it: whenever this is cut short, the settings name every store that
 * has keys in the keychain.
 */
export async function applyKit(
  { settings, keys, withReplacedKeys, onChanged }: ApplyParts,
  content: KitContent,
  { mode, preferences }: KitImport,
): Promise<Result<KitResult, ImportFailure>> {
  const wanted = preferences ? content : { ...content, preferences: {} }
  const planNow = () =>
    planKit(wanted, { settings: settings.read(), locked: settings.locked() }, mode)
  const plan = planNow()
  const refusal = refusalOf(settings, plan)
  if (refusal !== null) return err(refusal)
  const gone = mode === 'replace' ? plan.others : []
  const steps = await keySteps(keys, plan, gone)
  if (!steps.ok) return steps
  // Asked first: keys must not change for settings that then cannot.
  const writable = settings.change((now) => now)
  if (!writable.ok) return writable

  const done = undoable()
  const removing = steps.value.filter(({ credentials }) => credentials === null)
  const saving = steps.value.filter(({ credentials }) => credentials !== null)
  const notRemoved = await changeKeys(keys, removing, done.add)
  if (notRemoved !== null) return err(await done.undo(notRemoved))
  const replaced = saving.map(({ profile }) => profile.id)
  const saved = changeSettings(settings, planNow(), (now) =>
    withReplacedKeys(withoutSessions(now, gone), replaced),
  )
  if (!saved.ok) return err(await done.undo(saved.error))
  done.add({ names: plan.stores.map(({ profile }) => profile.name), restore: saved.value })
  const notSaved = await changeKeys(keys, saving, done.add)
  if (notSaved !== null) return err(await done.undo(notSaved))

  for (const id of [...replaced, ...gone.map((profile) => profile.id)]) onChanged(id)
  return ok({
    stores: plan.stores.length,
    credentials: plan.stores.filter(({ credentials }) => credentials !== null).length,
    removed: gone.length,
    preferences: plan.preferences.length,
  })
}

/** The entries that become others; each is read first, so that a keychain that is closed is met before anything changes. */
async function keySteps(
  keys: KitKeys,
  { stores }: Plan,
  gone: readonly Profile[],
): Promise<Result<readonly KeyStep[], CredentialsFailure>> {
  const steps: KeyStep[] = []
  for (const store of stores) {
    const { profile, credentials } = store
    // The very keys that are there: what belongs to their session stays.
    if (credentials === null || (await keyChange(keys, store)) === 'same') continue
    const before = await keys.snapshot(profile.id)
    if (!before.ok) return before
    steps.push({ profile, credentials, restore: before.value })
  }
  for (const profile of gone) {
    const before = await keys.snapshot(profile.id)
    if (before.ok) steps.push({ profile, credentials: null, restore: before.value })
    else if (!isNoKeychain(before.error)) return before
  }
  return ok(steps)
}

/** Changes the keychain step by step, up to the first that fails. */
async function changeKeys(
  keys: KitKeys,
  steps: readonly KeyStep[],
  add: (undo: Undo) => void,
): Promise<CredentialsFailure | null> {
  for (const { profile, credentials, restore } of steps) {
    // Also where it is not answered in time: it may still happen.
    add({ names: [profile.name], restore })
    const gateway = gatewayOrigin(profile)
    const isRemoved = credentials === null || gateway === null
    const changed = isRemoved
      ? await keys.remove(profile.id)
      : await keys.save(profile.id, gateway, credentials)
    if (!changed.ok && !(isRemoved && isNoKeychain(changed.error))) return changed.error
  }
  return null
}

/** Without any keychain there is nothing in it to be removed. */
const isNoKeychain = ({ kind }: CredentialsFailure) => kind === 'keychain-unavailable'

interface Undo {
  readonly names: readonly string[]
  readonly restore: Restore
}

/** What was done, so that it can be undone, the last first; what cannot be is named. */
function undoable() {
  const undos: Undo[] = []
  return {
    add: (undo: Undo) => void undos.push(undo),
    async undo<F extends ImportFailure>(because: F): Promise<F | KitFailure> {
      const lost = new Set<string>()
      for (const { names, restore } of undos.reverse())
        if (!(await restore()).ok) for (const name of names) lost.add(visibleText(name))
      if (lost.size === 0) return because
      const params = { stores: [...lost].join(', ') }
      return failure('kit-not-imported', { cause: 'kit-not-undone', params, fixBy: 'admin' })
    },
  }
}

function withoutSessions(settings: Settings, gone: readonly Profile[]): Settings {
  const isGone = (id: string) => gone.some((profile) => profile.id === id)
  return { ...settings, sessions: settings.sessions.filter(({ profileId }) => !isGone(profileId)) }
}
