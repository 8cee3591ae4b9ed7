import type { ClientRequest, ClientRequestConstructorOptions, IncomingMessage } from 'electron'
import { isSafeGatewayUrl } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type {
  FaultKind,
  Transport,
  TransportAnswer,
  TransportFault,
  TransportRequest,
} from '../top/transport'
import { createByteLimit, onceBegun, parseHttpDate, statusFault } from './answer'
import type { LoadLogins, LoginAnswers } from './answer-login'
import { chromiumFault } from './chromium-fault'

/** Electron's `net.request`. */
export type OpenRequest = (options: ClientRequestConstructorOptions) => ClientRequest

type Settle = (outcome: Result<TransportAnswer, TransportFault>) => void
/** Settles with a fault of this app's own finding and ends what still runs. */
type Stop = (kind: FaultKind) => void

const fault = (kind: FaultKind) => err<TransportFault>({ kind, detail: null })

function receive(response: IncomingMessage, maxBytes: number, settle: Settle, stop: Stop): void {
  const limit = createByteLimit(maxBytes)
  // Before `data`, which starts the flow.
  response.on('end', () => {
    const date = parseHttpDate(response.headers.date)
    settle(ok({ status: response.statusCode, date, body: limit.bytes() }))
  })
  response.on('data', (chunk) => {
    if (!limit.add(chunk)) stop('too-large')
  })
}

/**
 * Listens to everything that can end the exchange. Not to the request's `close`: it is a writable stream
 * and closes when it is written, before there is an answer.
 */
function watch(
  request: ClientRequest,
  maxBytes: number,
  logins: LoginAnswers,
  settle: Settle,
  stop: Stop,
): void {
  let begun = false
  // Electron tells the request of an error first, even of one in the middle of the answer.
  const fail = (error: Error) => settle(err(onceBegun(begun, chromiumFault(error.message))))
  request.on('error', fail)
  request.on('redirect', () => stop('redirect'))
  request.on('login', logins.onLogin)
  request.on('response', (response) => {
    begun = true
    logins.onThrough()
    // An error event without a listener would end the process.
    response.on('error', fail)
    response.on('aborted', () => settle(fault('cut-off')))
    const kind = statusFault(response.statusCode)
    if (kind === null) receive(response, maxBytes, settle, stop)
    else stop(kind)
  })
}

/** Few proxies ask: until one does, nothing of it is loaded. */
function onceAsked(load: () => Promise<LoginAnswers>): LoginAnswers {
  let answers: Promise<LoginAnswers> | null = null
  return {
    onLogin(info, answer) {
      answers ??= load()
      void answers.then(({ onLogin }) => onLogin(info, answer))
    },
    onThrough: () => void answers?.then(({ onThrough }) => onThrough()),
    onEnd: () => void answers?.then(({ onEnd }) => onEnd()),
  }
}

function exchange(
  request: ClientRequest,
  { body, maxBytes, signal }: TransportRequest,
  loadLogins: LoadLogins,
  settle: Settle,
): void {
  const logins = onceAsked(async () =>
    (await import('./answer-login')).loginAnswers(loadLogins, end),
  )
  const finish: Settle = (outcome) => {
    signal.removeEventListener('abort', cancel)
    logins.onEnd()
    settle(outcome)
  }
  function end(found: TransportFault) {
    finish(err(found))
    request.abort()
  }
  const stop: Stop = (kind) => end({ kind, detail: null })
  const cancel = () => stop('cancelled')
  signal.addEventListener('abort', cancel)
  watch(request, maxBytes, logins, finish, stop)
  // Aborting before the body is written does not keep Electron from sending it.
  request.on('response', () => {
    if (signal.aborted) request.abort()
  })
  request.end(body)
}

/**
 * A transport over Electron's network stack: system proxy, the system's certificates, pooled
 * connections, and an answer that is already decoded when its bytes are counted.
 */
export const overNetRequest =
  (open: OpenRequest, loadLogins: LoadLogins): Transport =>
  (asked) =>
    new Promise((settle) => {
      const { url, headers, signal } = asked
      if (!isSafeGatewayUrl(url)) return settle(fault('unsafe-url'))
      if (signal.aborted) return settle(fault('cancelled'))
      const options = { method: 'POST', url, headers: { ...headers } }
      // `manual` without a listener that follows refuses, as `error` does, but says so by an event.
      const request = open({ ...options, redirect: 'manual', useSessionCookies: false })
      exchange(request, asked, loadLogins, settle)
    })
