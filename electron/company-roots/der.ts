/** One value of DER (X.690): its tag, its content, and the whole of it. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array
}

/** The values that stand in a row; null for what is no DER. */
export function readDer(bytes: Uint8Array): readonly Der[] | null {
  const found: Der[] = []
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at]
    const first = bytes[at + 1]
    if (tag === undefined || first === undefined) return null
    const more = first < 0x80 ? 0 : first - 0x80
    // Certificates need no more than four bytes for a length, and DER knows none without one.
    if (first === 0x80 || more > 4 || at + 2 + more > bytes.length) return null
    let length = more === 0 ? first : 0
    for (let place = 0; place < more; place += 1)
      length = length * 256 + (bytes[at + 2 + place] ?? 0)
    const begin = at + 2 + more
    if (begin + length > bytes.length) return null
    found.push({ tag, content: bytes.subarray(begin, begin + length) })
    at = begin + length
  }
  return found
}

export const SEQUENCE = 0x30
export const OBJECT_IDENTIFIER = 0x06
export const OCTET_STRING = 0x04
export const INTEGER = 0x02
export const BOOLEAN = 0x01

/** The values inside of a sequence; null for what is none. */
export const inSequence = (value: Der | undefined): readonly Der[] | null =>
  value?.tag === SEQUENCE ? readDer(value.content) : null

/** An object identifier as its bytes in hex, which are compared and never shown. */
export const identifier = (value: Der | undefined): string | null =>
  value?.tag === OBJECT_IDENTIFIER ? Buffer.from(value.content).toString('hex') : null
