import { randomInt } from 'node:crypto'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** 12 characters of [0-9a-z] as in the platform's samples (`8dq4hgskf7vq`); 62 bits, never repeated. */
export const createRequestId = (): string =>
  Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
