import type { Credentials } from '../domain/credentials'
import { cutText } from '../domain/safe-text'
import type { Answer } from './envelope'
import { hideSecrets } from './secret-search'

/** A sentence or two of the platform; a gateway may send a megabyte, which a page would lay out for minutes. */
const LONGEST_MESSAGE = 500
/** The platform's are of some 20 characters. */
const LONGEST_NAME = 100

/**
 * The answer as its texts may be shown, logged and copied: should a gateway repeat what it was sent, the
 * keys do not come along, and of what it says at length only the beginning does. `resultData` is left as
 * it is: it is a number, or it is refused.
 */
export function withoutSecrets(answer: Answer, credentials: Credentials): Answer {
  const safe = (longest: number) => (text: string | null) =>
    text === null ? null : short(hideSecrets(text, credentials), longest)
  const [message, name] = [safe(LONGEST_MESSAGE), safe(LONGEST_NAME)]
  const requestId = name(answer.requestId)
  if (answer.kind === 'result') {
    return { ...answer, requestId, msgCode: name(answer.msgCode), msgInfo: message(answer.msgInfo) }
  }
  const { code, msg, subCode, subMsg } = answer
  const texts = { msg: message(msg), subMsg: message(subMsg) }
  return { ...answer, requestId, code: name(code), subCode: name(subCode), ...texts }
}

const short = (text: string, longest: number) =>
  text.length <= longest ? text : `${cutText(text, longest)}…`
