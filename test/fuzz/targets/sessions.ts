import fc, { type Arbitrary } from 'fast-check'
import { readPasted } from '../../../electron/session-renewal/read-result'
import { readToken } from '../../../electron/top/read-token'
import { holds, longer, type Target, target } from '../target'
import { copiedText } from '../texts'

const NOW = Date.UTC(2026, 0, 1)

const NAMES = [
  'access_token',
  'refresh_token',
  'expires_in',
  'expire_time',
  're_expires_in',
  'refresh_token_valid_time',
  'r2_expires_in',
  'r2_valid',
  'taobao_user_nick',
  'error',
  'error_description',
  '__proto__',
]
const value = fc.oneof(copiedText, fc.integer(), fc.double(), fc.constant(null), fc.jsonValue())
const answer: Arbitrary<string> = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...NAMES), value)
    .map((members) => JSON.stringify({ access_token: 'abc', ...members })),
  copiedText,
)

/** A session that can be stored and shown, a refusal, or nothing. */
function token(body: string): void {
  const read = readToken(body, NOW)
  if (read === null || 'error' in read) return
  holds(/^[\x21-\x7e]{1,512}$/.test(read.sessionKey), 'a key that is none')
  holds(read.account.length <= 100, 'a name without end')
  holds(!/[\p{Cc}\p{Cf}]/u.test(read.account), 'a name that is not seen')
  for (const end of [read.endsAt, read.refreshEndsAt, ...Object.values(read.rights)]) {
    holds(end === null || (Number.isSafeInteger(end) && end > NOW), `an end of ${end}`)
  }
}

const pasted: Arbitrary<string> = fc
  .tuple(
    copiedText,
    fc.constantFrom('?code=', '#error=', '&state=', ' https://a/?code='),
    copiedText,
  )
  .map((parts) => parts.join(''))

function result(text: string): void {
  const read = readPasted(text)
  if (read?.kind === 'code') holds(/^[\w.~+/=-]{4,256}$/.test(read.code), 'a code that is none')
}

export const SESSIONS: readonly Target[] = [
  target('the answer with a session', answer, token, (text, length) =>
    JSON.stringify({ access_token: 'abc', taobao_user_nick: longer(text, length) }),
  ),
  target('a pasted result of an authorisation', pasted, result, longer),
]
