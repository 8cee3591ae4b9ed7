import type { App, Net, Session } from 'electron'
import type { Transport } from '../top/transport'
import type { LoadLogins } from './answer-login'
import { overNetRequest } from './net-request'
import { addRoots, type Vouch } from './vouch'

/** Electron's objects; usable once the app is ready. */
export interface GatewayNetworkParts {
  readonly app: Pick<App, 'on'>
  readonly net: Pick<Net, 'request'>
  readonly session: {
    readonly defaultSession: Session
    fromPartition(partition: string, options?: { cache: boolean }): Session
  }
  /** The network process has ended. */
  readonly onCrash: () => void
  readonly proxyLogins: LoadLogins
  readonly vouch: Vouch
}

/** The way to the gateways over Chromium's network stack. */
export interface GatewayNetwork {
  readonly transport: Transport
  /**
   * Opens a connection while the agent is still typing, so that the call does not wait for the TCP and
   * TLS handshakes (two round trips). Chromium keeps it as long as the gateway does.
   */
  warmConnection(gatewayUrl: string): void
  /**
   * A session beside that of the calls, with the same roots. Another one when these have changed or the
   * network process has ended.
   */
  besideCalls(): Session
  /**
   * Nothing of what Chromium was told counts from now on: it remembers for half an hour what was said of a
   * certificate, and a proxy's password in its memory and its open connections.
   */
  renew(): void
}

const NETWORK_SERVICE = 'network.mojom.NetworkService'

/**
 * After a crash of Chromium's network process its sessions answer every request with ERR_FAILED (seen in
 * Electron 22), so later calls use a new session. It is in memory only and uses the system's proxy and
 * certificates, like the first one.
 *
 * Plain http, which goes to this machine only, has a session of its own: in a shared one, an https server
 * on `localhost` could forbid plain http there (HSTS).
 */
export function openGatewayNetwork({
  app,
  net,
  session,
  onCrash,
  proxyLogins,
  vouch,
}: GatewayNetworkParts): GatewayNetwork {
  const withRoots = (made: Session): Session => {
    addRoots(made, vouch)
    return made
  }
  let secure = withRoots(session.defaultSession)
  let plain: Session | null = null
  let renewals = 0
  /** Made when it is first needed. */
  const plainSession = () => {
    plain ??= session.fromPartition(`plain-http-${renewals}`)
    return plain
  }
  function renew() {
    renewals += 1
    secure = withRoots(session.fromPartition(`gateway-${renewals}`))
    plain = null
  }
  app.on('child-process-gone', (_event, { serviceName }) => {
    if (serviceName !== NETWORK_SERVICE) return
    renew()
    onCrash()
  })
  const send = overNetRequest((options) => {
    const isPlain = /^http:/i.test(options.url ?? '')
    return net.request({ ...options, session: isPlain ? plainSession() : secure })
  }, proxyLogins)
  return {
    async transport(asked) {
      const used = secure
      const outcome = await send(asked)
      // Chromium remembers what a proxy did not take, and would try it with the next connection.
      if (!outcome.ok && outcome.error.kind === 'proxy-refused') await used.clearAuthCache()
      return outcome
    },
    besideCalls: () =>
      withRoots(session.fromPartition(`beside-calls-${renewals}`, { cache: false })),
    renew,
    warmConnection: (url) => secure.preconnect({ url, numSockets: 1 }),
  }
}
