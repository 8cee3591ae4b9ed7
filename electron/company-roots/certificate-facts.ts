import { BOOLEAN, type Der, INTEGER, identifier, inSequence, OCTET_STRING, readDer } from './der'

/** What node's X509Certificate does not tell of a certificate. Source: RFC 5280, section 4. */
export interface CertificateFacts {
  /** Identifier of the algorithm that it is signed with, in hex. */
  readonly signedWith: string
  /** Most authorities that may stand below it; null for any number. */
  readonly pathLength: number | null
  /** Identifiers of the extensions that must not be passed over, in hex. */
  readonly critical: readonly string[]
}

export const BASIC_CONSTRAINTS = '551d13'
/** `[3]`, explicit. */
const EXTENSIONS = 0xa3

/** Null for what cannot be read. */
export function certificateFacts(der: Uint8Array): CertificateFacts | null {
  const [toBeSigned, algorithm] = inSequence(readDer(der)?.[0]) ?? []
  const signedWith = identifier(inSequence(algorithm)?.[0])
  const fields = inSequence(toBeSigned)
  if (signedWith === null || fields === null || fields === undefined) return null
  const extensions = readExtensions(fields)
  if (extensions === null) return null
  const constraints = extensions.find(({ id }) => id === BASIC_CONSTRAINTS)
  const pathLength = constraints === undefined ? null : readPathLength(constraints.value)
  if (pathLength === undefined) return null
  const critical = extensions.filter(({ isCritical }) => isCritical).map(({ id }) => id)
  return { signedWith, pathLength, critical }
}

interface Extension {
  readonly id: string
  readonly isCritical: boolean
  readonly value: Uint8Array
}

/** None for a certificate of an early version. */
function readExtensions(fields: readonly Der[]): readonly Extension[] | null {
  const wrapped = fields.find(({ tag }) => tag === EXTENSIONS)
  if (wrapped === undefined) return []
  const all = inSequence(readDer(wrapped.content)?.[0])
  if (all === null) return null
  const found: Extension[] = []
  for (const each of all) {
    const parts = inSequence(each)
    const id = identifier(parts?.[0])
    const value = parts?.at(-1)
    if (parts === null || id === null || value?.tag !== OCTET_STRING) return null
    const flag = parts.length === 3 ? parts[1] : undefined
    // Twice the same one could be read in two ways.
    if (found.some((other) => other.id === id)) return null
    const isCritical = flag?.tag === BOOLEAN && flag.content[0] !== 0
    found.push({ id, isCritical, value: value.content })
  }
  return found
}

/** Undefined for what cannot be read. */
function readPathLength(value: Uint8Array): number | null | undefined {
  const parts = inSequence(readDer(value)?.[0])
  if (parts === null) return undefined
  const length = parts.find(({ tag }) => tag === INTEGER)
  if (length === undefined) return null
  return length.content.length === 1 ? length.content[0] : undefined
}
