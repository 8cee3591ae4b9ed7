import type { FaultKind, TransportFault } from '../top/transport'

/** Every form of HTTP's dates begins with the day of the week; `Date.parse` takes bare digits for a year. */
const DATE = /^[a-z]{3,9},? .{10,40}$/i

/** The `Date` header in epoch milliseconds; null when there is none that can be read. */
export function parseHttpDate(header: string | readonly string[] | undefined): number | null {
  const text = typeof header === 'object' ? header[0] : header
  const time = DATE.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN
  return Number.isNaN(time) ? null : time
}

/** What is wrong with an answer of that status whatever else it says; null for one that is read. */
export function statusFault(status: number): FaultKind | null {
  // 1xx announces an answer and is none; Chromium hands on 0 and 1000 as they came.
  if (status < 200 || status > 999) return 'undecodable'
  // A redirect that names no address comes as an answer, too.
  return status >= 300 && status < 400 ? 'redirect' : null
}

/** A connection lost after the head of an answer has lost part of that answer. */
export const onceBegun = (begun: boolean, fault: TransportFault): TransportFault =>
  begun && fault.kind === 'reset' ? { ...fault, kind: 'cut-off' } : fault

/** Gathers chunks up to a limit in bytes. */
export interface ByteLimit {
  /** False when this chunk is one too many; then nothing more is kept. */
  add(chunk: Uint8Array): boolean
  bytes(): Uint8Array
}

export function createByteLimit(maxBytes: number): ByteLimit {
  let chunks: Uint8Array[] = []
  let size = 0
  return {
    add(chunk) {
      size += chunk.byteLength
      if (size > maxBytes) chunks = []
      else chunks.push(chunk)
      return size <= maxBytes
    },
    bytes: () => Buffer.concat(chunks),
  }
}
