/** Longer texts of a gateway are cut: nobody reads on, and they would push the rest off the screen. */
const LONGEST = 500

/** What a terminal acts on or does not show: controls, direction and format marks, line separators. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const escapeUnsafe = (text: string): string =>
  text.replace(UNSAFE, (character) => character.split('').map(escapeUnit).join(''))

/** A text that somebody else wrote as printable characters of one line. */
export function escapeForTerminal(text: string): string {
  const shown = escapeUnsafe(text.slice(0, LONGEST))
  return text.length > LONGEST ? `${shown}…` : shown
}

/** JSON of the same value without what `JSON.stringify` leaves unescaped. */
export const asJsonLine = (value: object): string => escapeUnsafe(JSON.stringify(value))
