import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { openAuthorisation } from './authorise'
import { createCardAnswers, type Outcome } from './card-answers'
import { derivedNumber } from './derived-number'
import { handleExchange, PATH } from './exchange'
import { handleOAuth } from './oauth-exchange'
import { isOwnHost } from './own-host'
import type { Parameters } from './parameters'
import { SANDBOX_CREDENTIALS } from './sandbox-credentials'
import { refuse } from './send'
import { createSessions, type SessionRules } from './sessions'
import { answerTokenCall } from './token-calls'
import { verify } from './verify'

export { SANDBOX_CREDENTIALS } from './sandbox-credentials'

const HOST = '127.0.0.1'

export interface SandboxGatewayOptions extends Partial<SessionRules> {
  /** 0, the default, takes any free port. */
  readonly port?: number
  readonly appKey?: string
  readonly appSecret?: string
  /** Milliseconds since the epoch; checks timestamps and counts bans. */
  readonly now?: () => number
  /** Answers in place of the documented work cards: for numbers that no platform would give. */
  readonly answer?: (workcardId: string) => Outcome
}

export interface SandboxGateway {
  /** `http://127.0.0.1:PORT/router/rest` */
  readonly url: string
  /** Ends every connection, even one in the middle of an answer. May be called twice. */
  close(): Promise<void>
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    // Stays on after the start: an error while accepting (EMFILE) must not end the process.
    server.on('error', reject)
    server.listen(port, HOST, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Sockets are kept by hand: the server's own list lacks those that have not asked anything yet. */
const trackSockets = (server: Server): Set<Socket> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

/**
 * Starts a gateway that verifies and answers as the Taobao Open Platform does, on loopback only.
 * Rejects with node's error (`EADDRINUSE`) when the port is taken.
 */
export const startSandboxGateway = async (
  options: SandboxGatewayOptions = {},
): Promise<SandboxGateway> => {
  const credentials = { ...SANDBOX_CREDENTIALS, ...options }
  const now = options.now ?? Date.now
  const sessions = createSessions(credentials, now)
  const authorisation = openAuthorisation(credentials, sessions)
  const decisions = {
    verify: (parameters: Parameters) => verify(parameters, credentials, now(), sessions.isValid),
    answerToken: (parameters: Parameters) =>
      answerTokenCall(parameters, credentials, sessions, now()),
    answer: options.answer ?? createCardAnswers(now),
    numberOf: derivedNumber,
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await handleOAuth(request, response, authorisation)) return
    await handleExchange(request, response, decisions)
  }

  const server = createServer((request, response) => {
    // A caller may hang up at any moment; then there is nobody left to answer.
    response.on('error', () => response.destroy())
    if (!isOwnHost(request.headers.host, request.socket.localPort)) return refuse(response, 421)
    void answer(request, response).catch(() => response.destroy())
  })
  const sockets = trackSockets(server)
  const port = await listen(server, options.port ?? 0)

  return {
    url: `http://${HOST}:${port}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
