import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Parameters } from './parameters'

type Digest = (secret: string, text: string) => string

/**
 * The platform's three sign methods (TOP doc 101617), written here a second time on purpose:
 * were it shared with the client, a mistake in it would verify itself.
 */
const DIGESTS: ReadonlyMap<string, Digest> = new Map([
  [
    'md5',
    (secret, text) =>
      createHash('md5')
        .update(secret + text + secret, 'utf8')
        .digest('hex'),
  ],
  ['hmac', (secret, text) => createHmac('md5', secret).update(text, 'utf8').digest('hex')],
  [
    'hmac-sha256',
    (secret, text) => createHmac('sha256', secret).update(text, 'utf8').digest('hex'),
  ],
])

/** The signature these parameters should carry, upper-case hex; undefined for an unknown `sign_method`. */
export const expectedSignature = (parameters: Parameters, secret: string): string | undefined => {
  const digest = DIGESTS.get(parameters.get('sign_method') ?? '')
  const text = [...parameters]
    .filter(([name]) => name !== 'sign')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => name + value)
    .join('')
  return digest?.(secret, text).toUpperCase()
}

/** Whether `sign` is right, compared in constant time. */
export const signatureHolds = (parameters: Parameters, secret: string): boolean => {
  const expected = Buffer.from(expectedSignature(parameters, secret) ?? '')
  const presented = Buffer.from(parameters.get('sign') ?? '')
  return (
    expected.length > 0 &&
    expected.length === presented.length &&
    timingSafeEqual(expected, presented)
  )
}
