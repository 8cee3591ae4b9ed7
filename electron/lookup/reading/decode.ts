import { LONGEST_TEXT } from '../../domain/longest-text'
import { withoutEnd } from './without-end'

/** A character that is not seen, kept where it stands between two digits: it may join or part them. */
export const JOINT = '\u200b'

export interface Decoded {
  readonly text: string
  /** The text was longer than is read: what follows may hold another ID. */
  readonly isCut: boolean
}

/**
 * What may be in the first half of a number, or of an escape that stands for a digit: half of an ID would
 * be somebody else's.
 */
const UNFINISHED = /[\w ,.+\-%&#\\]/
/** The most layers of percent-encoding that are undone: a link inside a link has two. */
const MOST_LAYERS = 3

/**
 * The text as a person sees it: escapes of JSON, HTML and links undone, full-width characters, odd
 * spaces, hyphens and line ends made one, invisible characters dropped unless digits stand on both sides.
 */
export function decode(text: string): Decoded {
  const isCut = text.length > LONGEST_TEXT
  const read = isCut ? withoutEnd(text.slice(0, LONGEST_TEXT), UNFINISHED) : text
  const plain = foldCharacters(decodeHtml(decodeLinks(decodeJson(read))))
  return { text: plain.replace(LOOSE_JOINTS, ''), isCut }
}

const JSON_ESCAPE = /\\(?:u([0-9a-f]{4})|([nrt"'/\\]))/gi
const JSON_CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

const decodeJson = (text: string): string =>
  text.replace(JSON_ESCAPE, (_escape, unit?: string, character = '') =>
    unit === undefined
      ? (JSON_CHARACTERS[character.toLowerCase()] ?? character)
      : String.fromCharCode(Number.parseInt(unit, 16)),
  )

const isLink = (word: string) => word.includes('://') || word.startsWith('?')

function decodeLinks(text: string): string {
  return text.replace(/\S+/g, (word) => {
    if (!isLink(word)) return decodePercent(word)
    let link = word
    for (let layer = 0; layer < MOST_LAYERS; layer += 1) link = decodePercent(link)
    // In the query of a link a plus sign is a space.
    const query = link.indexOf('?')
    return query < 0 ? link : link.slice(0, query) + link.slice(query).replaceAll('+', ' ')
  })
}

/** Not between digits: `50%20` may be half of something, and `%11111222` begins with a sign of its own. */
const PERCENT = /(?<!\d)(?!%\d{3})(?:%[0-9a-f]{2})+/gi
/** A run that follows a digit of a link cannot be a percentage. */
const PERCENT_IN_LINK = /(?:%[0-9a-f]{2})+/gi

function decodePercent(word: string): string {
  return word.replace(isLink(word) ? PERCENT_IN_LINK : PERCENT, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))
    return readBytes(bytes, 'utf-8') ?? readBytes(bytes, 'gbk') ?? run
  })
}

/** The platform's older pages encode their links in GBK. */
function readBytes(bytes: Uint8Array, encoding: 'utf-8' | 'gbk'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|ensp|emsp|thinsp|amp|quot|apos|lt|gt));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

const decodeHtml = (text: string): string =>
  text.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? ' '
    const point = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity
  })

const LOOSE_JOINTS = new RegExp(`(?<!\\d)${JOINT}|${JOINT}(?!\\d)`, 'g')
/** A digit inside a key's picture numbers a list. */
const KEYCAP = /\d\ufe0f?\u20e3/g
/** `⏎` and `⇥` are how the field shows the line break and the tab of a pasted text. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029\u23ce]/g
const SPACES = /\p{Zs}/gu
const INVISIBLE = /(?:[\p{Cf}\p{Variation_Selector}]|(?![\n\t])\p{Cc})+/gu
/**
 * U+FF01 to U+FF5E are the printable ASCII characters at full width, in the same order. The comma stays:
 * in Chinese it parts clauses, never the thousands of a number.
 */
const FULL_WIDTH = /(?!，)[\uff01-\uff5e]/g
const HYPHENS = /[\u2010-\u2015\u2212]/g

const foldCharacters = (text: string): string =>
  text
    .replace(KEYCAP, ' ')
    .replace(LINE_ENDS, '\n')
    .replace(/\u21e5/g, '\t')
    .replace(INVISIBLE, JOINT)
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(HYPHENS, '-')
