import { isStrongEnough } from '../../../electron/contract/pass-phrase'

/** Six words of 2,048: 66 bits, and scrypt makes each try slow. */
const WORDS = 6

/** As many whole numbers below 2,048, each as likely as any other: 11 bits of each pair of bytes. */
function randomNumbers(count: number): number[] {
  const pairs = crypto.getRandomValues(new Uint16Array(count))
  return [...pairs].map((pair) => pair & 2047)
}

/** A new pass phrase of words that can be told over the telephone. The list is loaded when it is needed. */
export async function generatePassPhrase(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  for (;;) {
    const words = randomNumbers(WORDS).map((number) => wordlist[number])
    // One of many short words, or with a word twice, is hardly ever drawn, and main would not take it.
    if (isStrongEnough(words.join(' '))) return words.join(' ')
  }
}
