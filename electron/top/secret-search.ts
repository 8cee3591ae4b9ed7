import type { Credentials } from '../contract/credentials'
import { unescaped } from './unescaped'

/** From so many characters on, a secret is looked for in every form. */
const SHORTEST = 8
/** Shorter ones only as a word of their own; below this they are words like any other. */
const SHORTEST_WORD = 6
/** How often an escaped text may have been escaped again. */
const ROUNDS = 2

/** What to find, folded, and what must not stand beside it. */
interface Needle {
  readonly text: string
  readonly apart: RegExp | null
}

/** From and to, in units of the text that was searched. */
type Place = readonly [from: number, to: number]

/** Base64 and base64url, capitals and small letters, `+` and the space that a form makes of it, are alike. */
const folded = (text: string): string =>
  text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[- ]/g, '+')
    .replaceAll('_', '/')

/** The base64 digits that the secret alone decides, behind `before` bytes of something else. */
function base64Core(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  const first = Math.ceil((before * 8) / 6)
  const end = Math.floor((bytes.byteLength * 8) / 6)
  const digits = bytes.toString('base64').slice(first, end)
  bytes.fill(0)
  return digits
}

/** A key with something like an escape in it loses that when the text around it is read. */
function readings(secret: string): string[] {
  const read = unescaped(secret, null)?.text
  return read === undefined ? [secret] : [secret, ...readings(read)]
}

function needlesOf(secret: string): Needle[] {
  if (secret.length < SHORTEST_WORD) return []
  if (secret.length < SHORTEST) return [{ text: folded(secret), apart: /\w/ }]
  const exact = { text: folded(secret), apart: /^\d+$/.test(secret) ? /\d/ : null }
  const coded = [
    Buffer.from(secret).toString('hex'),
    ...[0, 1, 2].map((before) => base64Core(secret, before)),
  ]
  return [exact, ...coded.map((text) => ({ text: folded(text), apart: null }))]
}

function placesOf({ text, apart }: Needle, searched: string): Place[] {
  const places: Place[] = []
  for (let from = searched.indexOf(text); from >= 0; from = searched.indexOf(text, from + 1)) {
    const to = from + text.length
    const beside = (searched[from - 1] ?? '') + (searched[to] ?? '')
    if (apart === null || !apart.test(beside)) places.push([from, to])
  }
  return places
}

/**
 * Where a text repeats one of the three keys: as it is, in hex, in base64 of any alignment, and each of
 * these escaped for URLs, forms, JSON or HTML. Found is what is repeated by accident; who wants to hide
 * a key from this search can.
 */
function secretPlaces(text: string, credentials: Credentials): Place[] {
  const { appKey, appSecret, sessionKey } = credentials
  const needles = [appKey, appSecret, sessionKey].flatMap(readings).flatMap(needlesOf)
  const places: Place[] = []
  let spelled = { text, starts: null as readonly number[] | null }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const searched = folded(spelled.text)
    const { starts } = spelled
    for (const [from, to] of needles.flatMap((needle) => placesOf(needle, searched))) {
      places.push(starts === null ? [from, to] : [starts[from] ?? 0, starts[to] ?? text.length])
    }
    const next = unescaped(spelled.text, starts)
    if (next === null) break
    spelled = next
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
