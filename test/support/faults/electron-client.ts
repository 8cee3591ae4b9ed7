import { app, net, session } from 'electron'
import { noProxyLogins } from '../../../electron/domain/proxy-login'
import { openGatewayNetwork } from '../../../electron/net/gateway-network'
import { hardenProcess } from '../../../electron/security/harden'
import { type Asked, type Asker, createAsker, held } from './client'

/** An app that is nothing but the panel's lookup over Chromium's network. */
const globals = globalThis as unknown as {
  ask: (asked: Asked) => unknown
  held: () => unknown
}

let asker: Asker | null = null
globals.ask = async (asked) => {
  await app.whenReady()
  asker ??= createAsker(
    openGatewayNetwork({
      app,
      net,
      session,
      onCrash: () => {},
      proxyLogins: async () => noProxyLogins,
      vouch: async () => false,
    }).transport,
  )
  return asker(asked)
}

const NETWORK_SERVICE = 'network.mojom.NetworkService'
// Chromium keeps idle connections for minutes, as many as ran at once: they are no fault's.
const sessions = new Set<Electron.Session>()
app.on('session-created', (created) => sessions.add(created))
globals.held = async () => {
  await Promise.all([...sessions].map((each) => each.closeAllConnections()))
  const network = app.getAppMetrics().find(({ serviceName }) => serviceName === NETWORK_SERVICE)
  return held(network === undefined ? {} : { network: network.pid })
}

hardenProcess()
app.on('window-all-closed', () => {})
