import { LONGEST_TEXT } from '../contract/longest-text'

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** U+FF01 to U+FF5E are the printable ASCII characters at full width, in the same order. */
const FULL_WIDTH = /[\uff01-\uff5e]/g
const HYPHENS = /[\u2010-\u2015\u2212]/g
/** What may be the first half of a number. */
const UNFINISHED = /[\d ,.+-]+$/

/** Makes copied text comparable: full-width characters, odd spaces and hyphens become ASCII, invisible ones go. */
export function foldText(text: string): string {
  const folded = text
    .slice(0, LONGEST_TEXT)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(HYPHENS, '-')
  // Half of an ID would be somebody else's.
  return text.length > LONGEST_TEXT ? folded.replace(UNFINISHED, '') : folded
}
