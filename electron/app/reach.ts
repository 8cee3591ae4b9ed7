import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import type { Reached } from '../health/network-lines'
import { FORM_HEADERS } from '../top/call'
import { faultFailure } from '../top/fault-failure'
import { readAnswer } from '../top/read-answer'
import type { FaultKind, Transport } from '../top/transport'

/** Half of what a lookup may take: whoever waits for a health check looks at it. */
const LIMIT_MS = 8000
const MAX_ANSWER_BYTES = 65_536

/** Faults of an answer: there is none without a connection, and a certificate that was taken. */
const ANSWERED = new Set<FaultKind>(['cut-off', 'too-large', 'redirect', 'undecodable'])

/**
 * One request of the app's own way to a gateway, with nothing in it: the platform refuses it for its
 * missing parameters, and its answer tells that it was reached and what time it is there.
 */
export const reachOver =
  (transport: Transport, limitMs = LIMIT_MS) =>
  async (url: string): Promise<Reached> => {
    const sentAt = Date.now()
    const signal = AbortSignal.timeout(limitMs)
    const asked = { url, body: '', headers: FORM_HEADERS, maxBytes: MAX_ANSWER_BYTES, signal }
    const sent = await transport(asked)
    if (!sent.ok) {
      return err({
        failure: signal.aborted ? failure('timeout') : faultFailure(sent.error).error,
        hasAnswered: ANSWERED.has(sent.error.kind),
      })
    }
    const { status, date, body } = sent.value
    const isPlatform = (await readAnswer(body)) !== null
    return ok({ status, sentAt, answeredAt: Date.now(), gatewayDate: date, isPlatform })
  }
