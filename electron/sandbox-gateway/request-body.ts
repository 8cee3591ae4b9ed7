import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const unzip = promisify(gunzip)

/** Largest body in bytes, as sent and after decompression. */
const MAX_BODY_BYTES = 1024 * 1024

export type RequestBody =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly status: 400 | 413 | 415 }

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const decompress = async (bytes: Uint8Array): Promise<RequestBody> => {
  try {
    return { ok: true, bytes: await unzip(bytes, { maxOutputLength: MAX_BODY_BYTES }) }
  } catch (error) {
    return { ok: false, status: isTooLarge(error) ? 413 : 400 }
  }
}

/**
 * Reads the whole body, gzip undone, or says which HTTP status refuses it. Rejects only when the
 * caller hangs up. What is too long is read to its end but not kept: hanging up on a caller that
 * still writes would reset the connection before it could read the 413.
 */
export const readBody = async (request: IncomingMessage): Promise<RequestBody> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  if (size > MAX_BODY_BYTES) return { ok: false, status: 413 }

  const bytes = Buffer.concat(chunks)
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase()
  if (encoding === 'gzip') return decompress(bytes)
  return encoding === 'identity' ? { ok: true, bytes } : { ok: false, status: 415 }
}
