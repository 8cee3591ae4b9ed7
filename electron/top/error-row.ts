import type { ErrorKind, LookupError } from '../domain/lookup-error'
import { visibleWords } from '../domain/safe-text'

/** Kinds that an answer of the platform can have. */
export type PlatformKind = Extract<
  ErrorKind,
  | 'session-expired'
  | 'permission'
  | 'signature'
  | 'clock-skew'
  | 'throttled'
  | 'invalid-argument'
  | 'business'
  | 'remote'
>

/** What is said in place of the kind's usual texts. */
export type Says = Partial<Pick<LookupError, 'message' | 'nextStep' | 'fixBy'>>

/**
 * `never`: the same request fails again. `wait`: it may succeed later, after `waitMs`, after the ban
 * that the message names, or at a time nobody knows. `backoff`: it may succeed at once.
 */
export type RetryClass = 'never' | 'wait' | 'backoff'

/** One line of the platform's errors: what to look for and what it means. */
export interface ErrorRow {
  /** `error_response.code`; any when absent. */
  readonly codes?: readonly number[]
  /** `sub_code` or `msg_code`; any when absent. Its group `parameter` fills `{parameter}` in the message. */
  readonly subCode?: RegExp
  readonly kind: PlatformKind
  readonly retry: RetryClass
  readonly waitMs?: number
  readonly says?: Says
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

/** The row's texts with the parameter's name that the sub code carries. */
export function textsOf(row: ErrorRow, subCode: string | null): Says {
  const parameter = row.subCode?.exec(subCode ?? '')?.groups?.parameter
  const { message } = row.says ?? {}
  if (!message || parameter === undefined) return row.says ?? {}
  // A function, because `$&` in a replacement text has a meaning of its own.
  const fill = (text: string) => text.replace('{parameter}', () => visibleWords(parameter))
  return { ...row.says, message: { zh: fill(message.zh), en: fill(message.en) } }
}
