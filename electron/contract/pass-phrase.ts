import { LONGEST_PASS_PHRASE } from './kit'

/** Of a phrase for a file that anybody may copy and try at leisure; scrypt makes each try slow. */
export const LEAST_BITS = 44

/** What counts of a pass phrase: full-width letters and several spaces are how somebody has typed it. */
export const plainPassPhrase = (typed: string): string =>
  typed.normalize('NFKC').trim().replace(/\s+/g, ' ')

/** Letters, digits and marks that follow each other on keyboards and in the alphabet. */
const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
]
const COMMON = /password|passw0rd|admin|welcome|iloveyou|woaini|taobao|tmall|workcard|test/g

/** A word of letters is one of some thousands, however long it is. */
const BITS_OF_WORD = 11
const LETTERS = 26
const OTHERS = 40

/**
 * About how many bits somebody who guesses must try: an upper bound that is careful, not a promise.
 * What repeats, follows in a row or is in every list counts next to nothing.
 */
export function estimatedBits(typed: string): number {
  const text = plainPassPhrase(typed).toLowerCase().replace(COMMON, '*')
  const pieces = new Set(text.match(/[a-z]+|\d+|[^a-z\d\s]/g) ?? [])
  let bits = 0
  for (const piece of pieces) bits += bitsOf(piece)
  return Math.floor(bits)
}

function bitsOf(piece: string): number {
  const own = withoutRuns(piece)
  if (/^\d/.test(piece)) return own * Math.log2(10)
  if (/^[a-z]/.test(piece))
    return Math.min(BITS_OF_WORD + Math.max(0, own - 8) / 2, own * Math.log2(LETTERS))
  // A Chinese character is one of some thousands, a mark one of some.
  return /[\u3400-\u9fff]/.test(piece) ? 9 : Math.log2(OTHERS)
}

/** Characters that are not the one before again, nor the next of a sequence. */
function withoutRuns(piece: string): number {
  let count = 0
  for (const [index, character] of [...piece].entries()) {
    const pair = `${piece[index - 1] ?? ''}${character}`
    const backwards = [...pair].reverse().join('')
    const follows = SEQUENCES.some((row) => row.includes(pair) || row.includes(backwards))
    if (index === 0 || !(pair[0] === pair[1] || follows)) count += 1
  }
  return count
}

export const isStrongEnough = (typed: string): boolean =>
  typed.length <= LONGEST_PASS_PHRASE && estimatedBits(typed) >= LEAST_BITS
