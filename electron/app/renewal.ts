import { lateTopics } from '../contract/late-topics'
import type { LookupState } from '../contract/lookup-state'
import type { RenewalPlace } from '../contract/renewal'
import type { Session } from '../contract/session'
import type { Settings } from '../contract/settings'
import type { CredentialVault } from '../credentials/credentials'
import type { Locale } from '../domain/locale'
import { gatewayOrigin, type Profile } from '../domain/profile'
import { err, ok } from '../domain/result'
import { toldAlready, type Warning } from '../domain/session-end'
import type { AskForSession } from '../domain/session-grant'
import type { WorkcardId } from '../domain/workcard-id'
import type { Topics } from '../ipc/topics'
import type { LookupSession } from '../lookup/lookup-session'
import type { Access } from '../profile-gateway/access'
import { notRenewed } from '../session-renewal/failures'
import { listen } from '../session-renewal/loopback'
import { type NotificationParts, notifyOf } from '../session-renewal/notification'
import type { Answer, RenewalPorts, StoreKeys } from '../session-renewal/ports'
import { refreshQuietly } from '../session-renewal/refresh'
import { openRenewal, type RenewalFlow } from '../session-renewal/renewal'
import type { RenewalParts } from '../session-renewal/requests'
import { openWarnings } from '../session-renewal/warnings'
import { addProfile, notAddable } from '../settings/add-profile'
import type { PassedTests } from '../settings/passed-tests'
import { notSavable, saveProfile } from '../settings/save-profile'
import type { SettingsStore } from '../settings/store'

export interface RenewalWiring {
  readonly access: Pick<Access, 'gatewayUrl'>
  readonly settings: Pick<SettingsStore, 'read' | 'change' | 'onChange' | 'locked' | 'refusal'>
  readonly vault: Pick<
    CredentialVault,
    'read' | 'readRefreshToken' | 'renew' | 'save' | 'remove' | 'snapshot'
  >
  readonly topics: Pick<Topics, 'publish'>
  readonly askForSession: AskForSession
  readonly chosen: () => Profile
  readonly session: RenewalPorts['session']
  readonly remember: RenewalPorts['remember']
  readonly lookup: Pick<LookupSession, 'choose' | 'forget'>
  readonly passed: Pick<PassedTests, 'forget'>
  readonly lookupState: () => LookupState | null
  readonly showPanel: () => void
  readonly openSettings: (section: 'session-key' | 'profiles') => void
  readonly openPage: (url: string) => Promise<boolean>
  readonly locale: () => Locale
  readonly notification: NotificationParts['notification']
  /** Electron's: timers stand still while the machine sleeps. */
  readonly powerMonitor: { on(event: 'resume', listener: () => void): unknown }
}

export interface Renewals extends RenewalFlow {
  /** The end that a person knows; null for none. */
  saveEnd: RenewalParts['saveEnd']
  stop(): void
}

const after = (milliseconds: number, action: () => void) => {
  const timer = setTimeout(action, milliseconds)
  return () => clearTimeout(timer)
}

/** Sessions renewed in the browser, and warned of before they end. Loaded by `import()` when it is needed. */
export function wireRenewal(parts: RenewalWiring): Renewals {
  const { access, settings, vault, lookup, lookupState, locale, remember, session } = parts
  const findProfile = (id: string) =>
    settings.read().profiles.find((each) => each.id === id) ?? null

  async function readKeys(profile: Profile): Answer<StoreKeys> {
    const url = await access.gatewayUrl(profile)
    if (!url.ok) return url
    const { origin } = new URL(url.value)
    const credentials = await vault.read(profile.id, origin)
    if (!credentials.ok) return credentials
    const refreshToken = await vault.readRefreshToken(profile.id, origin)
    if (!refreshToken.ok) return refreshToken
    const keys = { credentials: credentials.value, refreshToken: refreshToken.value }
    return ok({ gatewayUrl: url.value, ...keys })
  }

  const storeSession: RenewalPorts['storeSession'] = async (profile, keys, grant) => {
    const { appKey } = keys.credentials
    const { sessionKey, refreshToken } = grant
    const origin = new URL(keys.gatewayUrl).origin
    const stored = await vault.renew(profile.id, origin, { appKey, sessionKey, refreshToken })
    if (!stored.ok) return stored
    return stored.value ? ok(undefined) : err(notRenewed('renewal-keys-changed'))
  }

  const isNew = ({ id }: Profile) => findProfile(id) === null
  const saveStore: RenewalPorts['saveStore'] = (profile, credentials, refreshToken) => {
    const saveCredentials: CredentialVault['save'] = (id, gateway, keys) =>
      vault.save(id, gateway, keys, refreshToken)
    if (isNew(profile)) {
      const store = { settings, saveCredentials, removeCredentials: vault.remove }
      return addProfile(store, profile, credentials)
    }
    function onKeysChanged(id: string) {
      lookup.forget(id)
      parts.passed.forget(id)
    }
    const store = { settings, saveCredentials, snapshot: vault.snapshot, onKeysChanged }
    return saveProfile(store, profile, credentials)
  }

  function storeOfAccount(account: string, profile: Profile): string | null {
    const { sessions, profiles } = settings.read()
    const isOf = ({ id }: Profile) =>
      sessions.some((each) => each.profileId === id && each.account === account)
    const isNear = (each: Profile) =>
      each.id !== profile.id && gatewayOrigin(each) === gatewayOrigin(profile)
    return profiles.find((each) => isNear(each) && isOf(each))?.name ?? null
  }

  /** The lookup that this store's session made fail, as long as it is on the card. */
  function onRenewed(profileId: string, place: RenewalPlace, isOtherAccount: boolean): boolean {
    if (isOtherAccount) lookup.forget(profileId)
    const chosen = parts.chosen()
    const failed = chosen.id === profileId ? expiredCard(lookupState()) : null
    if (place === 'panel') parts.showPanel()
    if (failed === null) return false
    void lookup.choose(chosen, failed)
    return place === 'panel'
  }

  const ports: RenewalPorts = {
    ...{ findProfile, readKeys, storeSession, remember, onRenewed, locale, listen, after },
    askForSession: parts.askForSession,
    ...{ session, saveStore, storeOfAccount, gatewayUrl: access.gatewayUrl },
    notSavable: (profile) => (isNew(profile) ? notAddable : notSavable)(settings, profile),
    openPage: parts.openPage,
    now: Date.now,
    publish: (renewal) => parts.topics.publish('renewal', renewal, lateTopics.renewal),
  }
  const renewal = openRenewal(ports)

  const notify = notifyOf({
    notification: parts.notification,
    locale,
    // Another store than the one in use is chosen there: a click must not take the card off the screen.
    onClick: (profileId) =>
      parts.openSettings(parts.chosen().id === profileId ? 'session-key' : 'profiles'),
  })
  async function refreshOrTell(due: Session, warned: Warning) {
    // A refreshed session lives a while: not a week before its time.
    if (warned !== 'week' && (await refreshQuietly(ports, due.profileId))) return
    const profile = findProfile(due.profileId)
    if (profile !== null) notify(profile, due)
  }
  const warnings = openWarnings({
    sessions: () => settings.read().sessions,
    now: Date.now,
    after,
    onDue(due, warned) {
      const { profileId } = due
      remember(profileId, { warned })
      void refreshOrTell(due, warned)
    },
  })
  const changed = ({ sessions }: Settings, before: Settings) => {
    if (sessions !== before.sessions) warnings.update()
  }
  settings.onChange(changed)
  parts.powerMonitor.on('resume', warnings.update)
  warnings.update()

  return {
    ...renewal,
    saveEnd: (profileId, endsAt) =>
      remember(profileId, { endsAt, warned: toldAlready(endsAt, Date.now()) }),
    stop() {
      renewal.close()
      warnings.stop()
    },
  }
}

/** Only a lookup that was made ends so, and then its text is the work card's ID. */
const expiredCard = (state: LookupState | null): WorkcardId | null =>
  state?.phase === 'error' && state.error.kind === 'session-expired'
    ? (state.text as WorkcardId)
    : null
