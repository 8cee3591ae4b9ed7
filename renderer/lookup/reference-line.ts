import type { LookupFailure } from '../../electron/domain/failure'
import { visibleWords } from '../../electron/domain/safe-text'
import { clockTime } from './times'

/** What identifies a failure to the team lead or the platform; null for one that nobody can look up. */
export function referenceLine(error: LookupFailure, at: number): string | null {
  if (['invalid-id', 'ambiguous-id', 'cancelled'].includes(error.kind)) return null
  // `msg_code` is the code and the sub-code at once; it is shown once.
  const parts = new Set([error.code?.toString(), error.subCode, error.requestId, clockTime(at)])
  return visibleWords([...parts].filter(Boolean).join(' · '))
}
