import { createServer } from 'node:https'
import { createCardDesk } from '../../../electron/sandbox-gateway/card-desk'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'
import { handleExchange, PATH } from '../../../electron/sandbox-gateway/exchange'
import { SANDBOX_CREDENTIALS } from '../../../electron/sandbox-gateway/sandbox-credentials'
import { verify } from '../../../electron/sandbox-gateway/verify'
import type { Certificate } from './certificate'
import { listen } from './listen'

/** What common front servers hold an idle connection for; node's own five seconds are rare. */
const KEEP_ALIVE_MS = 65_000

export interface TlsGateway {
  readonly port: number
  readonly path: string
  /** Hangs up on everybody who is not in the middle of a call. */
  hangUp(): void
  close(): void
}

/** The sandbox gateway behind TLS, verifying every call as it always does. */
export async function startTlsGateway({ cert, key }: Certificate): Promise<TlsGateway> {
  const decisions = {
    verify: (parameters: ReadonlyMap<string, string>) =>
      verify(parameters, SANDBOX_CREDENTIALS, Date.now()),
    answer: createCardDesk(Date.now),
    numberOf: derivedNumber,
  }
  const options = { cert, key, keepAliveTimeout: KEEP_ALIVE_MS, noDelay: true }
  const server = createServer(options, (request, response) => {
    handleExchange(request, response, decisions).catch(() => response.destroy())
  })
  return {
    port: await listen(server),
    path: PATH,
    hangUp: () => server.closeIdleConnections(),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
