import { aboutRequests } from '../about/requests'
import { autostartRequests } from '../autostart/requests'
import { certificateRequests } from '../company-roots/requests'
import type { About } from '../contract/about-channels'
import { join } from '../contract/join'
import { lateChannels } from '../contract/late-channels'
import type { Confirm } from '../contract/question'
import type { CredentialVault } from '../credentials/credentials'
import { credentialsRequests } from '../credentials/requests'
import { testCalls } from '../credentials/test-call'
import type { ChooseProgram } from '../dial/choose-program'
import type { Bind } from '../domain/bind'
import { gatewayOrigin } from '../domain/profile'
import { err, ok } from '../domain/result'
import { hotkeyRequests } from '../hotkey/requests'
import type { Requests } from '../ipc/serve'
import type { LookupSession } from '../lookup/lookup-session'
import type { GatewayNetwork } from '../net/gateway-network'
import { noGateway } from '../profile-gateway/access'
import { forgetProxiesRequests } from '../proxy-login/forget-requests'
import type { SignedInProxies } from '../proxy-login/proxy-logins'
import type { PassedTests } from '../settings/passed-tests'
import { withReplacedKeys } from '../settings/replaced-keys'
import type { SettingsStore } from '../settings/store'
import { updateRequests } from '../updates/requests'
import type { HealthCheck } from './health'
import type { Installed } from './installed'
import type { KitParts } from './kit'
import { lateHealthRequests } from './late-health'
import { lateKitRequests } from './late-kit'
import type { Late } from './open-late'
import type { Desktop } from './settings-effects'

interface Parts {
  readonly lookup: Pick<LookupSession, 'forget'>
  readonly bind: Bind
  readonly settings: SettingsStore
  readonly vault: Pick<CredentialVault, 'save' | 'remove' | 'state'>
  readonly passed: Pick<PassedTests, 'tested' | 'forget'>
  readonly desktop: Pick<Desktop, 'hotkey' | 'capture'>
  readonly chooseProgram: ChooseProgram
  readonly confirm: Confirm
  readonly isFree: (accelerator: string) => boolean
  readonly about: About
  readonly openPath: (path: string) => Promise<string>
  readonly installed: Pick<Late<Installed>, 'get'>
  readonly kit: Pick<Late<KitParts>, 'get'>
  readonly network: Pick<GatewayNetwork, 'renew'>
  readonly proxyLogins: () => Promise<Pick<SignedInProxies, 'forget'>>
  readonly health: Pick<Late<HealthCheck>, 'get'>
}

/** As in requests.ts, of the channels that come late. */
export function lateRequests(parts: Parts): Requests<typeof lateChannels> {
  const { installed, lookup, passed, settings, vault, desktop, confirm } = parts
  const findProfile = (id: string) =>
    settings.read().profiles.find((each) => each.id === id) ?? null
  function gatewayOf(id: string) {
    const profile = findProfile(id)
    const origin = profile === null ? null : gatewayOrigin(profile)
    return origin === null ? err(noGateway()) : ok(origin)
  }
  const test = testCalls({ findProfile, bind: parts.bind })
  const handlers = join(
    credentialsRequests({
      ...{ vault, gatewayOf },
      onChanged(id, isOtherSession) {
        lookup.forget(id)
        passed.forget(id)
        if (isOtherSession) settings.change((now) => withReplacedKeys(now, [id]))
      },
      async test(id, workcardId) {
        const tested = findProfile(id)
        const result = await test(id, workcardId)
        if (tested !== null) passed.tested(tested, result.ok)
        return result
      },
    }),
    hotkeyRequests({
      save: (changed) => settings.change((now) => ({ ...now, ...changed })),
      current: settings.read,
      status: desktop.hotkey,
      capture: desktop.capture,
      isFree: parts.isFree,
    }),
    aboutRequests(parts),
    autostartRequests(async () => (await installed.get()).autostart),
    certificateRequests(async () => {
      const { openCompanyRoots } = await import('../company-roots/company-roots')
      return openCompanyRoots({ settings, confirm, chooseFile: () => parts.chooseProgram('') })
    }),
    forgetProxiesRequests({ load: parts.proxyLogins, endConnections: parts.network.renew }),
    updateRequests({ settings, confirm, updates: async () => (await installed.get()).updates }),
    lateKitRequests(parts.kit.get),
    lateHealthRequests(parts.health),
  )
  return { channels: lateChannels, handlers }
}
