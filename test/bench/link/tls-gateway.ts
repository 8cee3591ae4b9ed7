import { createServer } from 'node:https'
import { createCardAnswers } from '../../../electron/sandbox-gateway/card-answers'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'
import { handleExchange, PATH } from '../../../electron/sandbox-gateway/exchange'
import { SANDBOX_CREDENTIALS } from '../../../electron/sandbox-gateway/sandbox-credentials'
import { verify } from '../../../electron/sandbox-gateway/verify'
import { listen } from '../../support/listen'
import { summarise } from '../statistics'
import type { Certificate } from './certificate'

/** What common front servers hold an idle connection for; node's own five seconds are rare. */
const KEEP_ALIVE_MS = 65_000

export interface TlsGateway {
  readonly port: number
  readonly path: string
  /** Hangs up on everybody who is not in the middle of a call. */
  hangUp(): void
  /** Median time from a request's head to its whole answer being handed over, in ms. */
  ownTime(): number
}

/** The sandbox gateway behind TLS, verifying every call as it always does. */
export async function startTlsGateway({
  cert,
  key,
}: Pick<Certificate, 'cert' | 'key'>): Promise<TlsGateway> {
  const decisions = {
    verify: (parameters: ReadonlyMap<string, string>) =>
      verify(parameters, SANDBOX_CREDENTIALS, Date.now()),
    answer: createCardAnswers(Date.now),
    numberOf: derivedNumber,
  }
  const options = { cert, key, keepAliveTimeout: KEEP_ALIVE_MS, noDelay: true }
  const times: number[] = []
  const server = createServer(options, (request, response) => {
    const started = performance.now()
    response.once('finish', () => times.push(performance.now() - started))
    handleExchange(request, response, decisions).catch(() => response.destroy())
  })
  return {
    port: await listen(server),
    path: PATH,
    hangUp: () => server.closeIdleConnections(),
    ownTime: () => summarise(times).median,
  }
}
