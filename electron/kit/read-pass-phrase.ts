import { LONGEST_PASS_PHRASE } from '../contract/kit'

/** A character takes at most four bytes. */
const MOST_BYTES = 4 * LONGEST_PASS_PHRASE
const LINE_FEED = 10

/**
 * The first line of standard input, which need not end: a person may type it. Windows PowerShell pipes in
 * UTF-16; a byte order mark tells.
 */
export async function readPassPhrase(input: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes: number[] = []
  for await (const chunk of input) {
    bytes.push(...chunk.subarray(0, MOST_BYTES))
    if (chunk.includes(LINE_FEED) || bytes.length >= MOST_BYTES) break
  }
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return text.split(/[\r\n]/, 1)[0] ?? ''
}
