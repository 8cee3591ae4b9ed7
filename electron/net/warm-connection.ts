import { session } from 'electron'

/**
 * Opens a connection to the gateway while the agent still types: the handshakes of TCP and TLS, two
 * round trips, are then over when the call is made. Chromium keeps it as long as the gateway does.
 */
export function warmConnection(gatewayUrl: string): void {
  session.defaultSession.preconnect({ url: gatewayUrl, numSockets: 1 })
}
