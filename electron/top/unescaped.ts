/** One escaped character: `%41`, `\u0041`, `\x41`, `&#65;`, `&#x41;`, `&amp;`, `\/`. */
const ESCAPE =
  /%([\da-f]{2})|\\{1,2}(?:u00|x)([\da-f]{2})|&#(\d{1,7});?|&#x([\da-f]{1,6});?|&(amp|lt|gt|quot|apos);|\\(["\\/'])/gi

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** What a text says, and where in the first text a part of it stands. */
export interface Reading {
  readonly text: string
  readonly placeOf: (from: number, to: number) => readonly [from: number, to: number]
}

const character = (code: number): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'

/** Bytes count as Latin-1: keys are ASCII, and anything else is only compared with them. */
function written([, url, json, decimal, hex, name, literal]: RegExpExecArray): string {
  const byte = url ?? json ?? hex
  if (byte !== undefined) return character(Number.parseInt(byte, 16))
  if (decimal !== undefined) return character(Number(decimal))
  return name === undefined ? (literal ?? '') : (NAMED[name.toLowerCase()] ?? '')
}

/** The text with its escapes undone once; null when it has none. */
export function unescaped({ text, placeOf }: Reading): Reading | null {
  // Most texts have none, and this is part of every call.
  if (!/[%\\&]/.test(text)) return null
  let found = ''
  let read = 0
  /** For each unit, where it began. */
  const starts: number[] = []
  const keep = (end: number) => {
    for (let place = read; place < end; place += 1) starts.push(place)
    found += text.slice(read, end)
  }
  for (const match of text.matchAll(ESCAPE)) {
    keep(match.index)
    const one = written(match)
    for (const _ of one.split('')) starts.push(match.index)
    found += one
    read = match.index + match[0].length
  }
  if (read === 0) return null
  keep(text.length)
  const startOf = (unit: number) => starts[unit] ?? text.length
  return { text: found, placeOf: (from, to) => placeOf(startOf(from), startOf(to)) }
}
