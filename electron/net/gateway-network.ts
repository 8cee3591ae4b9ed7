import type { App, Net, Session } from 'electron'
import type { Transport } from '../top/transport'
import { overNetRequest } from './net-request'

/** Electron's objects; usable once the app is ready. */
interface Parts {
  readonly app: Pick<App, 'on'>
  readonly net: Pick<Net, 'request'>
  readonly session: {
    readonly defaultSession: Session
    fromPartition(partition: string): Session
  }
  /** The network process has ended. */
  readonly onCrash: () => void
}

/** The way to the gateways over Chromium's network stack. */
export interface GatewayNetwork {
  readonly transport: Transport
  /**
   * Opens a connection while the agent still types: the handshakes of TCP and TLS, two round trips, are
   * then over when the call is made. Chromium keeps it as long as the gateway does.
   */
  warmConnection(gatewayUrl: string): void
}

const NETWORK_SERVICE = 'network.mojom.NetworkService'

/**
 * When Chromium's network process has ended, its sessions answer every later request with ERR_FAILED
 * (seen in Electron 22): what follows goes over a session that the new process has made. It is in
 * memory only, as is all that the first one keeps for a gateway, and has the same proxy and certificates:
 * the system's.
 *
 * Plain http, which goes to this machine only, always has a session of its own: one that has also spoken
 * https to `localhost` may have been told to speak nothing else there (HSTS), and to remember it.
 */
export function openGatewayNetwork({ app, net, session, onCrash }: Parts): GatewayNetwork {
  let secure = session.defaultSession
  let plain: Session | null = null
  let crashes = 0
  /** Made when it is first needed. */
  const plainSession = () => {
    plain ??= session.fromPartition(`plain-http-${crashes}`)
    return plain
  }
  app.on('child-process-gone', (_event, { serviceName }) => {
    if (serviceName !== NETWORK_SERVICE) return
    crashes += 1
    secure = session.fromPartition(`gateway-${crashes}`)
    plain = null
    onCrash()
  })
  return {
    transport: overNetRequest((options) => {
      const isPlain = /^http:/i.test(options.url ?? '')
      return net.request({ ...options, session: isPlain ? plainSession() : secure })
    }),
    warmConnection: (url) => secure.preconnect({ url, numSockets: 1 }),
  }
}
