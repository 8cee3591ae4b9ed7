import { createHash, createHmac } from 'node:crypto'
import type { SignMethod } from '../domain/profile'

export type Parameters = Readonly<Record<string, string>>

const DIGESTS: Readonly<Record<SignMethod, (secret: Buffer, text: string) => string>> = {
  md5: (secret, text) =>
    createHash('md5').update(secret).update(text, 'utf8').update(secret).digest('hex'),
  hmac: (secret, text) => createHmac('md5', secret).update(text, 'utf8').digest('hex'),
  'hmac-sha256': (secret, text) => createHmac('sha256', secret).update(text, 'utf8').digest('hex'),
}

/** Memory of its own, not of node's shared pool, and empty again when it has been used. */
function withBytes<T>(secret: string, use: (bytes: Buffer) => T): T {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(secret))
  try {
    bytes.write(secret)
    return use(bytes)
  } finally {
    bytes.fill(0)
  }
}

/**
 * Signature of a call: names and values joined in the ASCII order of the names, digested as UTF-8,
 * upper-case hex (open platform, doc 101617). Pass every parameter except `sign`.
 */
export function sign(parameters: Parameters, secret: string, method: SignMethod): string {
  // sort() goes by code unit; a locale's order would move upper case and underscores about.
  const text = Object.keys(parameters)
    .sort()
    .reduce((joined, name) => joined + name + parameters[name], '')
  return withBytes(secret, (bytes) => DIGESTS[method](bytes, text)).toUpperCase()
}
