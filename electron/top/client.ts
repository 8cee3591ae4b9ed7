import type { BindCall, Bound, MakeCall } from '../domain/bind'
import { failure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { answerFailure } from './answer-failure'
import { FORM_HEADERS, formBody } from './call'
import { faultFailure } from './fault-failure'
import { startLimit } from './limit'
import { readAnswer } from './read-answer'
import { DEADLINE_MS, type FailedTry, nextWait } from './retry-policy'
import { holdsSecret } from './secret-search'
import { systemTime, type Time } from './time'
import type { Transport } from './transport'
import { credentialsForNumber, unreadable, withoutNumber } from './unreadable'
import { withoutSecrets } from './without-secrets'

/** An answer has some 300 bytes; what is larger by thousands is not the platform's. */
const MAX_ANSWER_BYTES = 1_048_576

type Answered = Omit<Bound, 'tries'>

export interface Client {
  /**
   * Asks the gateway for the work card's virtual number: at most three tries in 15 seconds, and more
   * than one only where another can help. Aborting the signal ends it at once as `cancelled`.
   */
  readonly bind: MakeCall
}

export function createClient(transport: Transport, time: Time = systemTime): Client {
  /** One request, signed for this moment. */
  async function attempt(
    call: BindCall,
    signal: AbortSignal,
  ): Promise<Result<Answered, FailedTry>> {
    const sent = await transport({
      url: call.gatewayUrl,
      body: formBody(call, time.now()),
      headers: FORM_HEADERS,
      maxBytes: MAX_ANSWER_BYTES,
      signal,
    })
    if (!sent.ok) return err(faultFailure(sent.error))

    const { status, date, body } = sent.value
    const moment = { now: time.now(), gatewayDate: date }
    const read = await readAnswer(body)
    if (read === null) return err({ error: unreadable(status), retry: 'never' })
    // Before anything else looks at it: nothing of an answer goes round this search.
    const answer = withoutSecrets(read, call.credentials)
    if (answer.kind === 'error' || !answer.success) return err(answerFailure(answer, moment))

    const { resultData: raw, requestId } = answer
    if (raw === null) return err({ error: withoutNumber(requestId), retry: 'never' })
    if (holdsSecret(raw, call.credentials)) {
      return err({ error: credentialsForNumber(requestId), retry: 'never' })
    }
    return ok({ raw, requestId })
  }

  return {
    async bind(call, { signal, onWaiting, spentMs = 0 }) {
      const started = time.elapsed()
      const limit = startLimit(signal, DEADLINE_MS - spentMs, time)
      try {
        for (let tries = 1; limit.stopped() === null; tries += 1) {
          const outcome = await attempt(call, limit.signal)
          if (limit.stopped() !== null) break
          if (outcome.ok) return ok({ ...outcome.value, tries })

          const { error, retry } = outcome.error
          const elapsedMs = time.elapsed() - started
          const wait = nextWait(retry, { tries, elapsedMs, random: time.random() })
          if (wait === null) return err(error)
          if (retry !== 'backoff') onWaiting?.(time.now() + wait)
          await time.sleep(wait, limit.signal)
        }
        return err(failure(limit.stopped() ?? 'cancelled'))
      } finally {
        limit.release()
      }
    },
  }
}
