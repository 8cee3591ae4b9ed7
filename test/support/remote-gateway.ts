import { request } from 'node:http'
import { createServer } from 'node:https'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { listen } from './listen'
import { selfSigned } from './self-signed'

export interface RemoteGateway {
  readonly url: string
  /** How many calls have reached it. */
  calls(): number
  /** How many connections have been made to it. */
  connections(): number
  close(): Promise<void>
}

/**
 * The sandbox gateway as the platform is reached: over TLS, at an address that the app does not take
 * for this machine, although it is one of its loopback addresses.
 */
export async function startRemoteGateway(
  certificate = selfSigned(),
  host = '127.0.0.2',
): Promise<RemoteGateway> {
  const gateway = await startSandboxGateway()
  let calls = 0
  const front = createServer(certificate, (asked, answered) => {
    calls += 1
    const { method } = asked
    const headers = { ...asked.headers, host: new URL(gateway.url).host }
    const onward = request(gateway.url, { method, headers }, (answer) => {
      answered.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(answered)
    })
    asked.pipe(onward)
  })
  let connections = 0
  front.on('secureConnection', () => {
    connections += 1
  })
  const port = await listen(front, '127.0.0.2')
  return {
    url: `https://${host}:${port}/router/rest`,
    calls: () => calls,
    connections: () => connections,
    async close() {
      front.closeAllConnections()
      front.close()
      await gateway.close()
    },
  }
}
