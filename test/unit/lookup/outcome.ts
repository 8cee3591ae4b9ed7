import { failureText } from '../../../electron/domain/texts/failure-texts'
import { findWorkcardId } from '../../../electron/lookup/find-id'

/** What a text leads to: the ID, the IDs to choose from, or the sentence that refuses it. */
export function outcome(text: string): string | readonly string[] {
  const result = findWorkcardId(text)
  if (result.ok) return result.value
  const { error } = result
  return error.kind === 'ambiguous-id' ? error.candidates : failureText('zh', error).message
}
