/**
 * What is not seen, moves what stands beside it or is drawn over it: controls, directions, zero widths,
 * line separators, halves of characters, marks that are put on the character before.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u
/** What a text loses on its way into the clipboard; marks stay, as names are written with them. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const GAPS = /[\s\u0085]/g

/** Longer than any number with the words around it, and a third of a card. */
const LONGEST_SHOWN = 160

/**
 * A text that somebody else wrote, as one can see what is in it: escaped, and of a long one the beginning,
 * at most `longest` UTF-16 units.
 */
export function visibleText(text: string, longest = LONGEST_SHOWN): string {
  let shown = ''
  let read = 0
  for (const character of text) {
    const written = UNSEEN.test(character) ? escaped(character) : character
    if (shown.length + written.length > longest) break
    shown += written
    read += character.length
  }
  // In UTF-16 units: counting a megabyte's characters would take long, and nobody counts along.
  return read === text.length ? shown : `${shown}… (+${text.length - read})`
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** In letters that every font has; Unicode's pictures of controls are boxes in many. */
function escaped(character: string): string {
  const name = NAMED[character]
  if (name !== undefined) return name
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16).toUpperCase()
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`
}

/** Two marks on one character are a language's; more are a pile that covers the lines above and below. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu
const UNSEEN_IN_WORDS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/** Words that somebody else wrote, on one line, with what is not seen escaped. */
export const visibleWords = (text: string): string =>
  text
    .replace(GAPS, ' ')
    .replace(/ +/g, ' ')
    .replace(PILED_MARKS, '$1')
    .replace(UNSEEN_IN_WORDS, escaped)

/** The same text on one line, without what is not seen. */
export const plainText = (text: string): string =>
  text.replace(GAPS, ' ').replace(UNWANTED, '').replace(/ +/g, ' ').trim()

/** At most so many UTF-16 units, as a text of its own: V8's slices keep the whole text in memory. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const units = text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .split('')
  return units.join('')
}
