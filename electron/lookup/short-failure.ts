import type { LookupError } from '../contract/lookup-error'
import { cutText } from '../contract/safe-text'

/** A sentence or two of the platform; a gateway may send a megabyte, which a page would lay out for minutes. */
const LONGEST_MESSAGE = 500
/** The platform's are of some 20 characters. */
const LONGEST_NAME = 100

export const shortName = (name: string | null): string | null => cut(name, LONGEST_NAME)

/** The failure with at most so much of what the gateway said. */
export function shortFailure(error: LookupError): LookupError {
  return {
    ...error,
    platformMessage: cut(error.platformMessage, LONGEST_MESSAGE),
    subCode: shortName(error.subCode),
    requestId: shortName(error.requestId),
  }
}

const cut = (text: string | null, longest: number) =>
  text === null || text.length <= longest ? text : `${cutText(text, longest)}…`
