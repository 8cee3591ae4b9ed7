import type { Credentials } from '../domain/credentials'
import { failure, type RenewalFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { cutText } from '../domain/safe-text'
import type { AskForSession, SessionGrant, TokenCall } from '../domain/session-grant'
import { answerFailure } from './answer-failure'
import { FORM_HEADERS } from './call'
import { faultFailure } from './fault-failure'
import { startLimit } from './limit'
import { readAnswer } from './read-answer'
import { readJson } from './read-json'
import { readToken, type TokenError } from './read-token'
import { DEADLINE_MS } from './retry-policy'
import { hideSecrets } from './secret-search'
import { systemTime, type Time } from './time'
import { oauthForm, tokenCallForm } from './token-call'
import type { FaultKind, Transport, TransportAnswer } from './transport'
import { unreadable } from './unreadable'
import { withoutSecrets } from './without-secrets'

const MAX_ANSWER_BYTES = 65_536
const LONGEST_MESSAGE = 300

type Read = Result<SessionGrant, RenewalFailure>

/** Nothing has reached the other side: the code has not been used. */
const NOT_SENT: ReadonlySet<FaultKind> = new Set([
  'offline',
  'refused',
  'dns',
  'dns-temporary',
  'tls',
  'proxy',
])

const notRenewed = (facts: Parameters<typeof failure<'session-not-renewed'>>[1]) =>
  failure('session-not-renewed', facts)

/**
 * Exchanges a code, or refreshes a session: once, within 15 seconds, because a code is good for one try. Where
 * the token's own address cannot be reached, the same is asked over the gateway.
 */
export function tokenClient(transport: Transport, time: Time = systemTime): AskForSession {
  return async (call, caller) => {
    const limit = startLimit(caller, DEADLINE_MS, time)
    const { credentials, grant, tokenUrl, gatewayUrl, signMethod } = call
    const post = (url: string, body: string) => {
      const options = { headers: FORM_HEADERS, maxBytes: MAX_ANSWER_BYTES, signal: limit.signal }
      return transport({ url, body, ...options })
    }
    async function ask(): Promise<Read> {
      if (tokenUrl !== null && grant.kind === 'code') {
        const sent = await post(tokenUrl, oauthForm(credentials, grant))
        if (sent.ok) return readOAuth(sent.value, credentials, time.now())
        if (!NOT_SENT.has(sent.error.kind)) return err(faultFailure(sent.error).error)
      }
      const form = tokenCallForm(credentials, grant, signMethod, time.now())
      const sent = await post(gatewayUrl, form)
      if (!sent.ok) return err(faultFailure(sent.error).error)
      return readGateway(sent.value, call, time.now())
    }
    try {
      const read = await ask()
      const stopped = limit.stopped()
      return stopped === null ? read : err(failure(stopped))
    } finally {
      limit.release()
    }
  }
}

const decode = (body: Uint8Array) => new TextDecoder().decode(body)

function readOAuth({ body, status }: TransportAnswer, credentials: Credentials, now: number): Read {
  const read = readToken(decode(body), now)
  if (read === null) return err(status >= 400 ? unreadable(status) : withoutSession())
  return 'error' in read ? err(refusedToken(read, credentials)) : ok(read)
}

const withoutSession = () => notRenewed({ cause: 'renewal-unreadable' })

/** `invalid_grant` is the code's, everything else the app's (OAuth 2.0, 5.2). */
function refusedToken({ error, description }: TokenError, credentials: Credentials) {
  const said = [error, description].filter((part) => part !== null).join(': ')
  return notRenewed({
    cause: error === 'invalid_grant' ? 'renewal-code-refused' : 'renewal-app-refused',
    platformMessage: cutText(hideSecrets(said, credentials), LONGEST_MESSAGE),
  })
}

/** `token_result` is a JSON text, inside of the method's root or without it. */
function tokenResult(body: Uint8Array): string | null {
  const outer = readJson(decode(body).trim())
  if (typeof outer !== 'object' || outer === null) return null
  for (const tree of [outer, ...Object.values(outer)]) {
    const result = typeof tree === 'object' && tree !== null ? Object(tree).token_result : null
    if (typeof result === 'string') return result
  }
  return null
}

async function readGateway(
  { body, status, date }: TransportAnswer,
  { credentials, grant }: TokenCall,
  now: number,
): Promise<Read> {
  const result = tokenResult(body)
  const token = result === null ? null : readToken(result, now)
  if (token !== null) return 'error' in token ? err(refusedToken(token, credentials)) : ok(token)
  const answer = await readAnswer(body)
  if (answer?.kind !== 'error') return err(status >= 400 ? unreadable(status) : withoutSession())
  const { error } = answerFailure(withoutSecrets(answer, credentials), { now, gatewayDate: date })
  // What the platform says of the caller's own data is about the code, or about who may refresh.
  if (!error.subCode?.startsWith('isv.')) return err(error)
  const { code, subCode, platformMessage, requestId } = error
  const cause = grant.kind === 'refresh' ? 'refresh-refused' : 'renewal-code-refused'
  return err(notRenewed({ cause, code, subCode, platformMessage, requestId }))
}
