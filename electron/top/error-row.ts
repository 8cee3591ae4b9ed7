import type { Failure } from '../domain/failure'
import type { PLATFORM_KINDS } from '../domain/failure-kinds'
import { visibleWords } from '../domain/safe-text'
import type { FailureCause } from '../domain/texts/failure-texts'

/** Kinds that an answer of the platform can have. */
export type PlatformKind = keyof typeof PLATFORM_KINDS

/**
 * `never`: the same request fails again. `wait`: it may succeed later, after `waitMs`, after the ban
 * that the message names, or at a time nobody knows. `backoff`: it may succeed at once.
 */
export type RetryClass = 'never' | 'wait' | 'backoff'

/** One line of the platform's errors: what to look for and what it means. */
export interface ErrorRow {
  /** `error_response.code`; any when absent. */
  readonly codes?: readonly number[]
  /** `sub_code` or `msg_code`; any when absent. Its group `parameter` is the parameter of the sentences. */
  readonly subCode?: RegExp
  readonly kind: PlatformKind
  readonly retry: RetryClass
  readonly waitMs?: number
  readonly cause?: FailureCause
  /** Where it is not the kind's usual person. */
  readonly fixBy?: Failure['fixBy']
}

const matches = (row: ErrorRow, code: number | null, subCode: string): boolean =>
  (row.codes === undefined || (code !== null && row.codes.includes(code))) &&
  (row.subCode === undefined || row.subCode.test(subCode))

/** The first row that fits; tables are written from the special to the general. */
export const findRow = (
  rows: readonly ErrorRow[],
  code: number | null,
  subCode: string | null,
): ErrorRow | undefined => rows.find((row) => matches(row, code, subCode ?? ''))

/** What the row knows of the cause, with the parameter's name that the sub code carries. */
export function causeOf(
  { subCode: pattern, cause, fixBy }: ErrorRow,
  subCode: string | null,
): Partial<Pick<Failure, 'cause' | 'params' | 'fixBy'>> {
  const parameter = pattern?.exec(subCode ?? '')?.groups?.parameter
  return {
    ...(cause && { cause }),
    ...(fixBy && { fixBy }),
    ...(parameter !== undefined && { params: { parameter: visibleWords(parameter) } }),
  }
}
