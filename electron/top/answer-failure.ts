import { failure, type LookupFailure } from '../domain/failure'
import type { Answer, ErrorAnswer, ResultAnswer } from './envelope'
import { causeOf, type ErrorRow, findRow, type PlatformKind } from './error-row'
import { CODE_ROWS, NUMBER_SERVICE_ROWS, SUB_CODE_ROWS, UNLISTED_ROW } from './error-table'
import { banSeconds, type FailedTry, type Retry } from './retry-policy'

/** When the answer came: epoch milliseconds here and, if it sent a date, at the gateway. */
export interface Moment {
  readonly now: number
  readonly gatewayDate: number | null
}

const BY_SUB_CODE = [...NUMBER_SERVICE_ROWS, ...SUB_CODE_ROWS]
const BY_EITHER = [...BY_SUB_CODE, ...CODE_ROWS]
const REFUSED: ErrorRow = { kind: 'business', retry: 'never' }

const asCode = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null

/** The platform's part of an error, and the row that explains it. */
interface Reading {
  readonly row: ErrorRow
  readonly code: number | null
  readonly subCode: string | null
  readonly platformMessage: string | null
  readonly requestId: string | null
}

function readError(answer: ErrorAnswer): Reading {
  const { subCode, requestId } = answer
  const code = asCode(answer.code)
  const row = findRow(BY_EITHER, code, subCode) ?? UNLISTED_ROW
  return { row, code, subCode, platformMessage: answer.subMsg ?? answer.msg, requestId }
}

/** `success=false`. Its codes are the service's own, so only sub codes known by name are refined. */
function readRefusal({ msgCode, msgInfo, requestId }: ResultAnswer): Reading {
  const row = findRow(BY_SUB_CODE, null, msgCode) ?? REFUSED
  return { row, code: asCode(msgCode), subCode: msgCode, platformMessage: msgInfo, requestId }
}

function buildError(
  kind: PlatformKind,
  facts: Partial<Omit<LookupFailure, 'kind'>>,
  banMs: number | null,
  { now, gatewayDate }: Moment,
): LookupFailure {
  if (kind === 'throttled') {
    return failure(kind, { ...facts, retryAt: banMs === null ? null : now + banMs })
  }
  if (kind === 'clock-skew') {
    return failure(kind, {
      ...facts,
      offsetMs: gatewayDate === null ? null : now - gatewayDate,
    })
  }
  return failure(kind, facts)
}

function retryOf(row: ErrorRow, banMs: number | null): Retry {
  if (row.retry !== 'wait') return row.retry
  const waitMs = banMs ?? row.waitMs
  return waitMs === undefined ? 'never' : { waitMs }
}

/** What an answer without a number means. */
export function answerFailure(answer: Answer, moment: Moment): FailedTry {
  const { row, ...platform } = answer.kind === 'error' ? readError(answer) : readRefusal(answer)
  const ban = row.kind === 'throttled' ? banSeconds(platform.platformMessage) : null
  // "0 more seconds" has been rounded down.
  const banMs = ban === null ? null : Math.max(ban, 1) * 1000
  const cause = causeOf(row, platform.subCode)
  const facts = { ...platform, ...cause, retryable: row.retry !== 'never' }
  return { error: buildError(row.kind, facts, banMs, moment), retry: retryOf(row, banMs) }
}
