import type { SecretStore } from '../credentials/secret-store'
import type { Log } from '../log/log'
import {
  type GatewayNetwork,
  type GatewayNetworkParts,
  openGatewayNetwork,
} from '../net/gateway-network'
import type { SignedInProxies } from '../proxy-login/proxy-logins'
import type { SettingsStore } from '../settings/store'
import { openLate } from './open-late'

interface Parts extends Pick<GatewayNetworkParts, 'app' | 'net' | 'session'> {
  readonly keychain: SecretStore
  readonly settings: Pick<SettingsStore, 'read' | 'onChange'>
  readonly log: Log
}

/** Chromium's network with the company's proxies and roots, whose code is loaded when one of them asks for it. */
export function openNetwork({ app, net, session, keychain, settings, log }: Parts): {
  readonly network: GatewayNetwork
  readonly proxyLogins: () => Promise<SignedInProxies>
} {
  const { get: proxyLogins } = openLate(async () =>
    (await import('../proxy-login/proxy-logins')).openProxyLogins(keychain),
  )
  const network = openGatewayNetwork({
    ...{ app, net, session, proxyLogins },
    onCrash: () => log({ event: 'network-died' }),
    vouch: async (server) =>
      (await import('../company-roots/vouch')).vouchFor(
        server,
        settings.read().companyCertificates,
      ),
  })
  settings.onChange((now, before) => {
    if (String(now.companyCertificates) !== String(before.companyCertificates)) network.renew()
  })
  return { network, proxyLogins }
}
