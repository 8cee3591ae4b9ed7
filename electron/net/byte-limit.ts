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
