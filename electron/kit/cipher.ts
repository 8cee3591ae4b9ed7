import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type Seal, sealedHead } from './format'

const TAG_BYTES = 16

/** AES-256-GCM over the text, with every value of the file's head as authenticated data. Base64, the tag last. */
export function encrypt(text: string, key: Uint8Array, seal: Seal): string {
  const cipher = createCipheriv(seal.cipher, key, Buffer.from(seal.nonce, 'base64'))
  cipher.setAAD(Buffer.from(sealedHead(seal)))
  const parts = [cipher.update(text, 'utf8'), cipher.final()]
  return Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64')
}

/** Null for another key, and for anything that was changed: the cipher cannot tell them apart. */
export function decrypt(data: string, key: Uint8Array, seal: Seal): string | null {
  const bytes = Buffer.from(data, 'base64')
  if (bytes.length < TAG_BYTES) return null
  const nonce = Buffer.from(seal.nonce, 'base64')
  const decipher = createDecipheriv(seal.cipher, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(sealedHead(seal)))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    const plain = [decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]
    return Buffer.concat(plain).toString('utf8')
  } catch {
    return null
  }
}
