import type { LookupFailure } from '../domain/failure'
import { ok, type Result } from '../domain/result'
import type { WorkcardId } from '../domain/workcard-id'
import { asWorkcardId } from './digits'
import { readCells } from './reading/cells'
import { claimsOf } from './reading/claims'
import { decide } from './reading/decide'
import { decode } from './reading/decode'
import { refuseDigits, refuseText } from './reading/refusals'

/**
 * Finds the work-card ID in what people really copy: a cell, a table, a chat line, a link. An ID is
 * taken without asking only if the text has no other reading; in doubt its candidates are asked about.
 * Takes time in proportion to the length of the text, whatever it holds.
 */
export function findWorkcardId(input: string): Result<WorkcardId, LookupFailure> {
  const { text, isCut } = decode(input)
  const cells = readCells(text)
  return decide(text.trim(), cells.flatMap(claimsOf), isCut)
}

/** The text as the ID itself: where nobody can be asked, the caller has decided. */
export function exactWorkcardId(text: string): Result<WorkcardId, LookupFailure> {
  const digits = text.trim()
  const id = asWorkcardId(digits)
  if (id !== null) return ok(id)
  return /^\d+$/.test(digits) ? refuseDigits(digits) : refuseText()
}
