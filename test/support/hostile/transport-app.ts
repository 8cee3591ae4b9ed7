import { app, net, session } from 'electron'
import { noProxyLogins } from '../../../electron/domain/proxy-login'
import { openGatewayNetwork } from '../../../electron/net/gateway-network'
import { hardenProcess } from '../../../electron/security/harden'

/** An app that is nothing but the product's transport: Playwright asks it to call. */
const globals = globalThis as unknown as {
  ask: (url: string, deadlineMs: number) => unknown
  /** Stands in for an authority that vouches for whatever server. */
  trustsAll?: boolean
}

let network: ReturnType<typeof openGatewayNetwork> | null = null
globals.ask = async (url, deadlineMs) => {
  await app.whenReady()
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), deadlineMs)
  network ??= openGatewayNetwork({
    app,
    net,
    session,
    onCrash: () => {},
    proxyLogins: async () => noProxyLogins,
    vouch: async () => globals.trustsAll === true,
  })
  const outcome = await network.transport({
    url,
    ...{ body: 'a=1', headers: {}, maxBytes: 1_048_576 },
    signal: abort.signal,
  })
  clearTimeout(timer)
  return outcome.ok
    ? { ended: outcome.value.status, body: Buffer.from(outcome.value.body).toString() }
    : { ended: outcome.error.kind, body: null, detail: outcome.error.detail }
}

hardenProcess()
app.on('window-all-closed', () => {})
