import fc from 'fast-check'
import { htmlText } from '../../../electron/clipboard/html-text'
import { parseLink } from '../../../electron/deep-link/parse-link'
import { mayOpen, telUrl } from '../../../electron/dial/plan'
import { plainText, visibleText, visibleWords } from '../../../electron/domain/safe-text'
import { findWorkcardId } from '../../../electron/lookup/find-id'
import { parseVirtualNumber, withShortRaw } from '../../../electron/lookup/number-form'
import { asStartRequest, parseStart } from '../../../electron/startup/start-request'
import { parseTerminal } from '../../../electron/terminal/arguments'
import { escapeForTerminal } from '../../../electron/terminal/escape-for-terminal'
import { holds, longer, type Target, target } from '../target'
import { copiedText, damaged } from '../texts'

const LARGEST_ID = 9_223_372_036_854_775_807n
const isId = (id: string) => /^[1-9]\d{0,18}$/.test(id) && BigInt(id) <= LARGEST_ID

function smartPaste(text: string): void {
  const found = findWorkcardId(text)
  if (found.ok) {
    holds(isId(found.value), `took ${found.value} for an ID`)
    return
  }
  const { kind } = found.error
  holds(kind === 'invalid-id' || kind === 'ambiguous-id', `failed as ${kind}`)
  if (found.error.kind === 'ambiguous-id')
    holds(found.error.candidates.every(isId), 'offers what is no ID')
}

function numberForm(raw: string): void {
  const number = withShortRaw(parseVirtualNumber(raw))
  const { form, main, extension, dialable } = number
  holds(number.raw.length <= Math.max(raw.trim().length, 200), 'the raw text has grown')
  if (form === 'unknown') {
    holds(dialable === null, 'an unknown form can be dialled')
    return
  }
  holds(/^\d+$/.test(dialable ?? ''), `dials ${dialable}`)
  holds(extension === null || /^\d{1,6}$/.test(extension), `its extension is ${extension}`)
  holds(/^[\d-]+$/.test(main), `shows ${main}`)
  holds(mayOpen(telUrl(dialable ?? '', extension ?? '')), 'a link that is not opened')
}

const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u
function shown(text: string): void {
  for (const [name, show] of [
    ['text', visibleText],
    ['words', visibleWords],
  ] as const)
    holds(!UNSEEN.test(show(text)), `visible ${name} hold what is not seen`)
  holds(!/[\p{Cc}\p{Cs}]/u.test(plainText(text)), 'plain text holds what is not seen')
  const printed = escapeForTerminal(text).replace(/[\t\n]/g, '')
  holds(!/\p{Cc}/u.test(printed), 'a terminal would act on it')
}

const link = damaged(
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map((id) => `workcard-dialer://lookup?id=${id}`),
)
function readLink(text: string): void {
  const id = parseLink(text)
  holds(id === null || /^\d{1,19}$/.test(id), `a link gives ${id}`)
  const request = parseStart([text, '--hidden'], 'workcard-dialer')
  holds(request.hidden, 'a switch beside a link is lost')
  asStartRequest({ link: text, hidden: text })
}

const phone = fc.constantFrom(
  '17788889898',
  '17788889898-1234',
  '17788889898,1234',
  '700101234567890',
  '0571-88888888',
  '400-123-4567',
)

/** Texts that a person or another program puts in front of the app. */
export const READING: readonly Target[] = [
  target('smart paste', copiedText, smartPaste, longer),
  target(
    'copied HTML',
    copiedText,
    (text) => holds(typeof htmlText(text) === 'string', 'no text'),
    longer,
  ),
  target('number forms', fc.oneof(copiedText, damaged(phone)), numberForm, longer),
  target('links', fc.oneof(link, copiedText), readLink, longer),
  target('shown texts', copiedText, shown, longer),
  target(
    'terminal arguments',
    fc.oneof(copiedText, damaged(fc.constant('--gateway=https://a.example/'))),
    (text) => parseTerminal(text.split(' ')),
    longer,
  ),
]
