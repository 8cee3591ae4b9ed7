import type { Reading } from './unescaped'

/** Runs that may hold eight bytes or more; a form makes a space of base64's `+`. */
const HEX = /[\da-f]{16,}/gi
const BASE64 = /[\w+/ -]{11,}/g

/** The run from that unit on, with `size` units for every `bytes` bytes. */
function decoded(
  { placeOf }: Reading,
  run: { text: string; at: number },
  encoding: 'hex' | 'base64',
  [size, bytes]: readonly [number, number],
): Reading {
  return {
    text: Buffer.from(run.text, encoding).toString('latin1'),
    placeOf: (from, to) =>
      placeOf(
        run.at + Math.floor((from * size) / bytes),
        run.at + Math.min(Math.ceil((to * size) / bytes), run.text.length),
      ),
  }
}

/** What the text says where it may be hex or base64, whichever digit of it is the first. */
export function* decodedReadings(reading: Reading): Generator<Reading> {
  for (const { 0: text, index } of reading.text.matchAll(HEX)) {
    for (const skip of [0, 1]) {
      yield decoded(reading, { text: text.slice(skip), at: index + skip }, 'hex', [2, 1])
    }
  }
  for (const { 0: text, index } of reading.text.matchAll(BASE64)) {
    const digits = text.replaceAll(' ', '+')
    for (const skip of [0, 1, 2, 3]) {
      yield decoded(reading, { text: digits.slice(skip), at: index + skip }, 'base64', [4, 3])
    }
  }
}
