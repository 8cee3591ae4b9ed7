import { MOST_KIT_TEXT } from '../contract/kit'
import { err, ok, type Result } from '../domain/result'
import { checkContent, hasCredentials, type KitContent } from './content'
import { asExact } from './exact'
import { parseStrictJson } from './strict-json'

/** What stands first in every kit. */
const FORMAT = 'workcard-kit'
const VERSION = 1

/**
 * What scrypt (RFC 7914) is told, and what it costs: 128 * 2^log2N * r bytes of memory, 128 MiB for what
 * is written here, and about half a second. Whoever made a file could ask for hours: less than half or
 * more than twice of that is not even begun.
 */
export const WRITTEN_COST = { log2N: 17, r: 8, p: 1 } as const

/** How a sealed kit's content was sealed. Salt of 16 bytes and nonce of 12, in base64. */
export interface Seal {
  readonly kdf: 'scrypt'
  readonly log2N: number
  readonly r: number
  readonly p: number
  readonly salt: string
  readonly cipher: 'aes-256-gcm'
  readonly nonce: string
}

export interface SealedKit {
  readonly seal: Seal
  /** What AES-GCM gave, its tag of 16 bytes at the end, in base64. */
  readonly data: string
}
/** A kit as it lies in a file: readable, or sealed with a pass phrase. */
export type Kit =
  | { readonly kind: 'open'; readonly content: KitContent }
  | { readonly kind: 'sealed'; readonly sealed: SealedKit }

/** Why a text is no kit that can be used. `damaged`: of our format, and not as we write it. */
export type KitFault = 'not-a-kit' | 'newer' | 'damaged' | 'too-large'

/** Reads a kit's file. Whatever is not exactly as a kit is written is refused as a whole. */
export function readKit(text: string): Result<Kit, KitFault> {
  if (text.length > MOST_KIT_TEXT) return err('too-large')
  // Editors put a byte order mark first.
  const raw = parseStrictJson(text.replace(/^\ufeff/, ''))
  if (raw === undefined) return err(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-kit')
  const version = versionOf(raw)
  if (version === null) return err('not-a-kit')
  if (version > VERSION) return err('newer')
  if (version < VERSION) return err('damaged')
  const kit = readOpen(raw) ?? readSealed(raw)
  return kit === null ? err('damaged') : ok(kit)
}

/** Null for what does not call itself a kit. */
function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { format, version } = raw as { format?: unknown; version?: unknown }
  return format === FORMAT && Number.isSafeInteger(version) ? (version as number) : null
}

function readOpen(raw: unknown): Kit | null {
  const given = asExact(raw, ['format', 'version', 'stores', 'preferences'])
  const content = given === null ? null : checkContent(given.stores, given.preferences)
  // No app of ours writes keys in the clear: such a file is a trap or a leak.
  return content === null || hasCredentials(content) ? null : { kind: 'open', content }
}

function readSealed(raw: unknown): Kit | null {
  const given = asExact(raw, ['format', 'version', 'seal', 'data'])
  const seal = given === null ? null : checkSeal(given.seal)
  const data = given?.data
  return seal !== null && typeof data === 'string' && isBase64(data) && data.length >= 24
    ? { kind: 'sealed', sealed: { seal, data } }
    : null
}

function checkSeal(raw: unknown): Seal | null {
  const { log2N: written, r, p } = WRITTEN_COST
  const given = asExact(raw, ['kdf', 'log2N', 'r', 'p', 'salt', 'cipher', 'nonce'])
  if (given?.kdf !== 'scrypt' || given.cipher !== 'aes-256-gcm') return null
  const { log2N, salt, nonce, kdf, cipher } = given
  if (typeof log2N !== 'number' || ![written - 1, written, written + 1].includes(log2N)) return null
  if (given.r !== r || given.p !== p) return null
  if (typeof salt !== 'string' || salt.length !== 24 || !isBase64(salt)) return null
  if (typeof nonce !== 'string' || nonce.length !== 16 || !isBase64(nonce)) return null
  return { kdf, log2N, r, p, salt, cipher, nonce }
}

const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** The file of a kit that anybody can read. Throws for one with credentials: that is sealed, or a bug. */
export function openKitText(content: KitContent): string {
  if (hasCredentials(content)) throw new Error('a kit with credentials is sealed')
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...content }, null, 2)}\n`
}

export const sealedKitText = ({ seal, data }: SealedKit): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, seal, data }, null, 2)}\n`

/** What the seal vouches for beside the content: every value of the file's head, in this order. */
export const sealedHead = ({ kdf, log2N, r, p, salt, cipher, nonce }: Seal): string =>
  JSON.stringify([FORMAT, VERSION, kdf, log2N, r, p, salt, cipher, nonce])

/** The content that was sealed; null for what no app of ours has sealed. */
export function parseContent(text: string): KitContent | null {
  const given = asExact(parseStrictJson(text), ['stores', 'preferences'])
  return given === null ? null : checkContent(given.stores, given.preferences)
}
