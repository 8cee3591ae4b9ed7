import type { Credentials } from '../domain/credentials'
import { decodedReadings } from './decoded-readings'
import { type Reading, unescaped } from './unescaped'

/** From so many characters on, a secret is looked for in every form. */
const SHORTEST = 8
/** Shorter ones only as a word of their own; below this they are words like any other. */
const SHORTEST_WORD = 6
/** How often an escaped text may have been escaped again. */
const ROUNDS = 2

/** From and to, in units of the text that was searched. */
type Place = readonly [from: number, to: number]

/** Capitals and small letters are alike, and so are what forms, base64 and base64url make of `+` and `/`. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if (code === 45 || code === 32) return 43
  return code === 95 ? 47 : code
}

/** Compares where they stand: a search that made texts of a secret would leave them in memory. */
function standsAt(text: string, at: number, secret: string): boolean {
  for (let unit = 0; unit < secret.length; unit += 1) {
    if (folded(text.charCodeAt(at + unit)) !== folded(secret.charCodeAt(unit))) return false
  }
  return true
}

/** What must not stand beside it: a part of a longer number or word is there by chance. */
function notBeside(secret: string): RegExp | null {
  if (secret.length < SHORTEST) return /\w/
  return /^\d+$/.test(secret) ? /\d/ : null
}

function find(secret: string, { text, placeOf }: Reading): Place[] {
  const apart = notBeside(secret)
  const places: Place[] = []
  for (let from = 0; from + secret.length <= text.length; from += 1) {
    if (!standsAt(text, from, secret)) continue
    const to = from + secret.length
    const beside = (text[from - 1] ?? '') + (text[to] ?? '')
    if (apart === null || !apart.test(beside)) places.push(placeOf(from, to))
  }
  return places
}

/** A key with something like an escape in it loses that when the text around it is read. */
function spellings(secret: string): string[] {
  const read = unescaped({ text: secret, placeOf: (from, to) => [from, to] })?.text
  return read === undefined ? [secret] : [secret, ...spellings(read)]
}

/**
 * Where a text repeats one of the three keys: as it is, in hex, in base64 of any alignment, and each of
 * these escaped for URLs, forms, JSON or HTML. Found is what is repeated by accident; who wants to hide
 * a key from this search can.
 */
function secretPlaces(text: string, { appKey, appSecret, sessionKey }: Credentials): Place[] {
  const secrets = [appKey, appSecret, sessionKey]
    .flatMap(spellings)
    .filter(({ length }) => length >= SHORTEST_WORD && length <= text.length)
  if (secrets.length === 0) return []
  const long = secrets.filter(({ length }) => length >= SHORTEST)
  const places: Place[] = []
  let reading: Reading | null = { text, placeOf: (from, to) => [from, to] }
  for (let round = 0; reading !== null && round <= ROUNDS; round += 1) {
    const { text: read }: Reading = reading
    for (const secret of secrets) places.push(...find(secret, reading))
    for (const decoded of decodedReadings(reading)) {
      for (const secret of long) places.push(...find(secret, decoded))
    }
    reading = read.length >= SHORTEST_WORD ? unescaped(reading) : null
  }
  return places
}

export const holdsSecret = (text: string, credentials: Credentials): boolean =>
  secretPlaces(text, credentials).length > 0

/** The text with `***` where it repeats a key. */
export function hideSecrets(text: string, credentials: Credentials): string {
  const places = secretPlaces(text, credentials).sort(([a], [b]) => a - b)
  let shown = ''
  let read = 0
  for (const [from, to] of places) {
    if (from >= read) shown += `${text.slice(read, from)}***`
    read = Math.max(read, to)
  }
  return shown + text.slice(read)
}
