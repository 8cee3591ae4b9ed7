import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from '../../../electron/kit/cipher'
import { SEAL } from './kits'

const KEY = Buffer.alloc(32, 7)
const TEXT = '{"a":"演示"}'
const data = encrypt(TEXT, KEY, SEAL)
const bytes = Buffer.from(data, 'base64')

describe('a sealed text', () => {
  it('opens by its key alone', () => {
    expect(decrypt(data, KEY, SEAL)).toBe(TEXT)
    expect(decrypt(data, Buffer.alloc(32, 8), SEAL)).toBeNull()
  })

  it('does not open once a bit of it is another', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(decrypt(changed.toString('base64'), KEY, SEAL)).toBeNull()
    }
  })

  it('does not open when it is cut, or goes on', () => {
    for (let length = 0; length < bytes.length; length += 1)
      expect(decrypt(bytes.subarray(0, length).toString('base64'), KEY, SEAL)).toBeNull()
    expect(decrypt(Buffer.concat([bytes, bytes]).toString('base64'), KEY, SEAL)).toBeNull()
  })

  it('does not open with any other head', () => {
    const other = Buffer.alloc(16, 9).toString('base64')
    for (const head of [
      { ...SEAL, log2N: 16 },
      { ...SEAL, salt: other },
      { ...SEAL, nonce: Buffer.alloc(12, 9).toString('base64') },
    ])
      expect(decrypt(data, KEY, head)).toBeNull()
  })

  it('is any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decrypt(encrypt(text, KEY, SEAL), KEY, SEAL)).toBe(text)
      }),
    )
  })
})
