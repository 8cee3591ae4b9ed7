import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import type { Reached } from '../health/network-lines'
import { FORM_HEADERS } from '../top/call'
import { faultFailure } from '../top/fault-failure'
import { readAnswer } from '../top/read-answer'
import type { Transport } from '../top/transport'

/** Half of what a lookup may take: whoever waits for a health check looks at it. */
const LIMIT_MS = 8000
const MAX_ANSWER_BYTES = 65_536

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
      return err(signal.aborted ? failure('timeout') : faultFailure(sent.error).error)
    }
    const { status, date, body } = sent.value
    const isPlatform = (await readAnswer(body)) !== null
    return ok({ status, sentAt, answeredAt: Date.now(), gatewayDate: date, isPlatform })
  }
