import { aboutRequests } from '../about/requests'
import { authoriseRequests } from '../authorise/requests'
import { autostartRequests } from '../autostart/requests'
import type { ClipboardKeeper } from '../clipboard/keeper'
import { certificateRequests } from '../company-roots/requests'
import type { About } from '../contract/about-channels'
import type { RequestHandlers } from '../contract/ipc'
import { join } from '../contract/join'
import type { Confirm } from '../contract/question'
import type { SettingsSection } from '../contract/settings-section'
import type { CredentialVault } from '../credentials/credentials'
import { credentialsRequests } from '../credentials/requests'
import { testCalls } from '../credentials/test-call'
import type { ChooseProgram } from '../dial/choose-program'
import type { Dialler } from '../dial/dial'
import { programState } from '../dial/program-state'
import { dialRequests } from '../dial/requests'
import type { Bind } from '../domain/bind'
import { gatewayOrigin } from '../domain/profile'
import { err, ok } from '../domain/result'
import { hotkeyRequests } from '../hotkey/requests'
import { topicRequests } from '../ipc/requests'
import type { Topics } from '../ipc/topics'
import type { LookupSession } from '../lookup/lookup-session'
import { lookupRequests } from '../lookup/requests'
import { noGateway } from '../profile-gateway/access'
import type { SignedInProxies } from '../proxy-login/proxy-logins'
import { proxyRequests } from '../proxy-login/requests'
import { renewalRequests } from '../session-renewal/requests'
import { activeProfile } from '../settings/change'
import { settingsRequests } from '../settings/requests'
import type { SettingsStore } from '../settings/store'
import { updateRequests } from '../updates/requests'
import type { Panel } from '../window/panel'
import { windowRequests } from '../window/requests'
import type { HealthCheck } from './health'
import type { Installed } from './installed'
import type { KitParts } from './kit'
import { lateHealthRequests } from './late-health'
import { lateKitRequests } from './late-kit'
import type { Late } from './open-late'
import { rememberIn } from './remember-session'
import type { Renewals } from './renewal'
import type { Desktop } from './settings-effects'

interface Parts {
  readonly lookup: LookupSession
  readonly bind: Bind
  readonly panel: Panel
  readonly clipboard: Pick<ClipboardKeeper, 'marked'>
  readonly settings: SettingsStore
  readonly vault: Pick<CredentialVault, 'save' | 'remove' | 'state'>
  readonly topics: Pick<Topics, 'read'>
  readonly desktop: Pick<Desktop, 'hotkey' | 'capture'>
  readonly dialler: Dialler
  readonly openSettings: (section?: SettingsSection) => void
  readonly chooseProgram: ChooseProgram
  readonly confirm: Confirm
  readonly isFree: (accelerator: string) => boolean
  readonly about: About
  readonly openPath: (path: string) => Promise<string>
  readonly installed: Pick<Late<Installed>, 'get'>
  readonly kit: Pick<Late<KitParts>, 'get'>
  readonly renewal: Pick<Late<Renewals>, 'get'>
  readonly health: Pick<Late<HealthCheck>, 'get'>
  readonly proxyLogins: () => Promise<Pick<SignedInProxies, 'signIn'>>
}

/** Each capability answers its own group of channels: a missing or a doubled one does not compile. */
export function allRequests(parts: Parts): RequestHandlers {
  const {
    installed,
    lookup,
    panel,
    clipboard,
    settings,
    vault,
    topics,
    desktop,
    dialler,
    confirm,
  } = parts
  const chosen = () => activeProfile(settings.read())
  const findProfile = (id: string) =>
    settings.read().profiles.find((each) => each.id === id) ?? null
  function gatewayOf(id: string) {
    const profile = findProfile(id)
    const origin = profile === null ? null : gatewayOrigin(profile)
    return origin === null ? err(noGateway()) : ok(origin)
  }
  const remember = rememberIn(settings)
  const saveCredentials: CredentialVault['save'] = async (id, gateway, change) => {
    const saved = await vault.save(id, gateway, change)
    // Nobody knows when a session ends that was typed in.
    if (saved.ok && change.sessionKey) {
      remember(id, { endsAt: null, warned: 'none', refresh: 'none' })
    }
    return saved
  }
  return join(
    topicRequests(topics),
    lookupRequests({ lookup, chosen, marked: clipboard.marked, hidePanel: panel.hide }),
    dialRequests({ ...parts, programState, numberOf: lookup.numberOf }),
    authoriseRequests({ settings, chosen, confirm, openPage: dialler.openPage }),
    renewalRequests(parts.renewal.get),
    settingsRequests({
      settings,
      saveCredentials: vault.save,
      removeCredentials: vault.remove,
      onRemoved: lookup.forget,
    }),
    credentialsRequests({
      vault: { ...vault, save: saveCredentials },
      ...{ gatewayOf, onChanged: lookup.forget },
      test: testCalls({ findProfile, bind: parts.bind }),
    }),
    hotkeyRequests({
      save: (changed) => settings.change((now) => ({ ...now, ...changed })),
      current: settings.read,
      status: desktop.hotkey,
      capture: desktop.capture,
      isFree: parts.isFree,
    }),
    windowRequests({
      ...parts,
      keepSmall: (smallCard) => settings.change((now) => ({ ...now, smallCard })),
    }),
    aboutRequests(parts),
    autostartRequests(async () => (await installed.get()).autostart),
    certificateRequests(async () => {
      const { openCompanyRoots } = await import('../company-roots/company-roots')
      return openCompanyRoots({ settings, confirm, chooseFile: () => parts.chooseProgram('') })
    }),
    proxyRequests(parts.proxyLogins),
    updateRequests({ settings, confirm, updates: async () => (await installed.get()).updates }),
    lateKitRequests(parts.kit.get),
    lateHealthRequests(parts.health),
  )
}
