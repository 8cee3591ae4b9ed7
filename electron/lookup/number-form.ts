import { cutText, visibleText } from '../domain/safe-text'
import type { VirtualNumber } from '../domain/virtual-number'

const MOBILE = /^1\d{10}$/
const PROTECTED_700 = /^700\d{12}$/
/** Area code and number; the hyphen between them is not an extension's. */
const LANDLINE = /^(0\d{2,3})-?(\d{7,8})$/
/** Hotlines: 400 or 800 with seven digits in the usual groups, 95 with three to nine. */
const SERVICE = /^(?:[48]00(?:\d{7}|-\d{3}-\d{4}|-\d{4}-\d{3})|95\d{3,9})$/
/** Of a number in this country; it is dialled without. */
const COUNTRY_CODE = /^(?:\+|00)86[ -]?(?=\d)/
/** `-` `,` `,,` `转` `转分机` `分机号：` `#` `p` `;ext=`, then one to six digits. */
const WITH_EXTENSION =
  /^(.+?) ?(?:-|,{1,2}|,? ?转(?: ?分机号?)?|,? ?分机号?|#|p|;ext=) ?:? ?(\d{1,6})#?$/i

/** Longer texts are no number, and matching them would take long. */
const LONGEST = 64

/** Marks without a width, and directions that leave digits in the order in which they stand. */
const HARMLESS = /[\u00ad\u200b-\u200e\u202a\u202c\u202d\u2060\u2066\u2068\u2069\ufeff]/g
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
/** Not NFKC, which makes digits of ① and ². U+FF01 to U+FF5E are the printable ASCII characters at full width, in the same order. */
const FULL_WIDTH = /[\uff01-\uff5e]/g
const HYPHENS = /[\u2010-\u2015\u2212]/g

/**
 * Understands `result_data`. Forms: the platform's notice on virtual numbers (11 digits, 11 + extension,
 * 15 digits from 700), landlines and hotlines; anything else is shown, escaped, and neither dialled nor
 * copied unasked.
 */
export function parseVirtualNumber(raw: string): VirtualNumber {
  const text = raw.trim()
  return { raw, ...((text.length > LONGEST ? null : readForm(folded(text))) ?? unknown(text)) }
}

/** Longer than what can be a number with the words around it. */
const LONGEST_KEPT = 200

/** As a page and the memory have it: a gateway's megabyte stays out of both. */
export function withShortRaw(number: VirtualNumber): VirtualNumber {
  const { raw } = number
  return raw.length > LONGEST_KEPT ? { ...number, raw: cutText(raw.trim(), LONGEST_KEPT) } : number
}

type Form = Omit<VirtualNumber, 'raw'>

const unknown = (text: string): Form => ({
  form: 'unknown',
  main: visibleText(text),
  extension: null,
  dialable: null,
})

function readForm(given: string): Form | null {
  const text = given.replace(COUNTRY_CODE, '')
  const whole = withoutExtension(text)
  if (whole !== null) return { ...whole, extension: null }
  const [, before = '', extension = ''] = WITH_EXTENSION.exec(text) ?? []
  const main = withoutExtension(before)
  if (main === null || main.form === 'protected-700') return null
  return { ...main, form: main.form === 'mobile' ? 'mobile-extension' : main.form, extension }
}

function withoutExtension(text: string): Omit<Form, 'extension'> | null {
  if (MOBILE.test(text)) return { form: 'mobile', main: text, dialable: text }
  if (PROTECTED_700.test(text)) return { form: 'protected-700', main: text, dialable: text }
  if (SERVICE.test(text)) {
    return { form: 'service', main: text, dialable: text.replaceAll('-', '') }
  }
  const landline = LANDLINE.exec(text)
  if (landline === null) return null
  return { form: 'landline', main: text, dialable: `${landline[1]}${landline[2]}` }
}

/** Full-width characters, odd spaces and hyphens become ASCII, and of spaces one is left. */
const folded = (text: string): string =>
  text
    .replace(HARMLESS, '')
    .replace(SPACES, ' ')
    .replace(/ +/g, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(HYPHENS, '-')
    .trim()
