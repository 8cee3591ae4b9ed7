import type { LookupError } from '../contract/lookup-error'
import type { Result } from '../contract/result'
import type { WorkcardId } from '../contract/workcard-id'
import { readCells } from './reading/cells'
import { claimsOf } from './reading/claims'
import { decide } from './reading/decide'
import { decode } from './reading/decode'

/**
 * Finds the work-card ID in what people really copy: a cell, a table, a chat line, a link. An ID is
 * taken without asking only if the text has no other reading; in doubt its candidates are asked about.
 * Takes time in proportion to the length of the text, whatever it holds.
 */
export function findWorkcardId(input: string): Result<WorkcardId, LookupError> {
  const { text, isCut } = decode(input)
  const cells = readCells(text)
  return decide(text.trim(), cells.flatMap(claimsOf), isCut)
}
