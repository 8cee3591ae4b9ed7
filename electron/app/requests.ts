import { authoriseRequests } from '../authorise/requests'
import type { ClipboardKeeper } from '../clipboard/keeper'
import type { HandlersOf } from '../contract/channel'
import type { firstChannels } from '../contract/first-channels'
import { join } from '../contract/join'
import type { Confirm } from '../contract/question'
import type { SettingsSection } from '../contract/settings-section'
import type { CredentialVault } from '../credentials/credentials'
import type { ChooseProgram } from '../dial/choose-program'
import type { Dialler } from '../dial/dial'
import { programState } from '../dial/program-state'
import { dialRequests } from '../dial/requests'
import { topicRequests } from '../ipc/requests'
import type { Topics } from '../ipc/topics'
import type { LookupSession } from '../lookup/lookup-session'
import { lookupRequests } from '../lookup/requests'
import type { SignedInProxies } from '../proxy-login/proxy-logins'
import { proxyRequests } from '../proxy-login/requests'
import { renewalRequests } from '../session-renewal/requests'
import { activeProfile } from '../settings/change'
import type { PassedTests } from '../settings/passed-tests'
import { settingsRequests } from '../settings/requests'
import type { SettingsStore } from '../settings/store'
import type { Panel } from '../window/panel'
import type { QuitGuard } from '../window/quit-guard'
import { windowRequests } from '../window/requests'
import type { Late } from './open-late'
import type { Renewals } from './renewal'

interface Parts {
  readonly lookup: LookupSession
  readonly panel: Panel
  readonly clipboard: Pick<ClipboardKeeper, 'marked'>
  readonly settings: SettingsStore
  readonly vault: Pick<CredentialVault, 'save' | 'remove' | 'snapshot'>
  readonly topics: Pick<Topics, 'read'>
  readonly dialler: Dialler
  readonly openSettings: (section?: SettingsSection) => void
  readonly chooseProgram: ChooseProgram
  readonly confirm: Confirm
  readonly passed: Pick<PassedTests, 'isAnyOf' | 'forget'>
  readonly quit: Pick<QuitGuard, 'answered'>
  readonly renewal: Pick<Late<Renewals>, 'get'>
  readonly proxyLogins: () => Promise<Pick<SignedInProxies, 'signIn'>>
}

/**
 * Each capability answers its own group of channels: a missing or a doubled one does not compile. These are
 * there from the start; late-requests.ts has the others.
 */
export function firstRequests(parts: Parts): HandlersOf<typeof firstChannels> {
  const { lookup, panel, clipboard, settings, vault, topics, dialler, confirm } = parts
  const chosen = () => activeProfile(settings.read())
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
      snapshot: vault.snapshot,
      hasWorkingStore: () => parts.passed.isAnyOf(settings.read().profiles),
      onChanged(id) {
        lookup.forget(id)
        parts.passed.forget(id)
      },
    }),
    windowRequests({
      ...parts,
      keepSmall: (smallCard) => settings.change((now) => ({ ...now, smallCard })),
    }),
    proxyRequests(parts.proxyLogins),
  )
}
