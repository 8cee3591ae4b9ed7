import { type KeyObject, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { BASIC_CONSTRAINTS, type CertificateFacts, certificateFacts } from './certificate-facts'

interface Known {
  readonly certificate: X509Certificate
  readonly key: KeyObject
  readonly facts: CertificateFacts
}

interface Asked {
  /** PEM, as the server has sent them: its own first. */
  readonly chain: readonly string[]
  /** PEM. */
  readonly roots: readonly string[]
  readonly host: string
  /** Epoch milliseconds. */
  readonly now: number
}

/** For whoever is above; main does nothing else meanwhile, so that it has an end. */
interface Search {
  readonly between: readonly Known[]
  readonly roots: readonly Known[]
  /** How many signatures may still be checked. */
  checksLeft: number
}

/** keyUsage, subjectAltName, extKeyUsage and basicConstraints: all that is looked at here or by node. */
const UNDERSTOOD = new Set([BASIC_CONSTRAINTS, '551d0f', '551d11', '551d25'])

/** SHA-2 with RSA (also PSS) and with ECDSA, Ed25519; no SHA-1. */
const SIGNATURES = new Set([
  ...['2a864886f70d01010b', '2a864886f70d01010c', '2a864886f70d01010d', '2a864886f70d01010a'],
  ...['2a8648ce3d040302', '2a8648ce3d040303', '2a8648ce3d040304', '2b6570'],
])
const SERVER = '1.3.6.1.5.5.7.3.1'
const ANY_USE = '2.5.29.37.0'
const LEAST_RSA_BITS = 2048
const LEAST_EC_BITS = 256
const EC_BITS: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp384r1: 384,
  secp521r1: 521,
}

const MOST_IN_CHAIN = 10
/** Of signatures. A chain of honest authorities needs about one for each certificate. */
const MOST_CHECKS = 32

/**
 * Whether one of these roots vouches for a server: a chain of signatures from it to the server's
 * certificate, every part of it in date and allowed to do what it does, for this very host. What is not
 * understood is refused: constraints on names, old hashes, short keys. Source: RFC 5280, section 6.
 */
export function isVouchedFor({ chain, roots, host, now }: Asked): boolean {
  const [server, ...between] = [...new Set(chain.slice(0, MOST_IN_CHAIN))].map(read)
  if (server === undefined || server === null || !isServerFor(server, host, now)) return false
  const present = (one: Known | null): one is Known => one !== null && mayVouch(one, now)
  return isBelow(server, [], {
    between: between.filter(present),
    roots: roots.map(read).filter(present),
    checksLeft: MOST_CHECKS,
  })
}

/**
 * `below`: the authorities between this one and the server. Of each name and key one is enough on a way,
 * as in Chromium's search: else a server could send many that stand for each other, and the ways be
 * more than can be tried.
 */
function isBelow(issued: Known, below: readonly Known[], search: Search): boolean {
  // A root's own signature is nobody's matter; everybody else's is.
  if (!SIGNATURES.has(issued.facts.signedWith)) return false
  const hasIssuedIt = (one: Known) => hasIssued(one, issued, below.length, search)
  if (search.roots.some(hasIssuedIt)) return true
  return search.between.some(
    (one) =>
      !below.some((other) => isSame(one, other)) &&
      hasIssuedIt(one) &&
      isBelow(one, [...below, one], search),
  )
}

const isSame = (one: Known, other: Known): boolean =>
  one.certificate.subject === other.certificate.subject && one.key.equals(other.key)

function hasIssued(
  { certificate, key, facts }: Known,
  { certificate: below }: Known,
  depth: number,
  search: Search,
) {
  if (facts.pathLength !== null && depth > facts.pathLength) return false
  if (!below.checkIssued(certificate) || search.checksLeft === 0) return false
  search.checksLeft -= 1
  return below.verify(key)
}

function read(pem: string): Known | null {
  try {
    const certificate = new X509Certificate(pem)
    const facts = certificateFacts(certificate.raw)
    // Here, because node reads it late and throws for what it cannot read.
    const key = certificate.publicKey
    return facts === null ? null : { certificate, key, facts }
  } catch {
    return null
  }
}

function isServerFor(server: Known, host: string, now: number): boolean {
  const { certificate } = server
  if (certificate.ca || !isSound(server, now)) return false
  if (!mayBe(certificate, [SERVER])) return false
  if (isIP(host) !== 0) return certificate.checkIP(host) !== undefined
  // The subject's common name is no host's name, as in every browser.
  const options = { subject: 'never', partialWildcards: false } as const
  return certificate.checkHost(host, options) !== undefined
}

/** Whether it may vouch for servers today, taken by itself. */
export function isAuthority(pem: string, now: number): boolean {
  const known = read(pem)
  return known !== null && mayVouch(known, now)
}

const mayVouch = (one: Known, now: number): boolean =>
  one.certificate.ca && isSound(one, now) && mayBe(one.certificate, [SERVER, ANY_USE])

/** `keyUsage` is node's name for the extended one; without it, any use is allowed. */
function mayBe({ keyUsage }: X509Certificate, uses: readonly string[]): boolean {
  const allowed = keyUsage as readonly string[] | undefined
  return allowed === undefined || allowed.length === 0 || uses.some((use) => allowed.includes(use))
}

function isSound({ certificate, key, facts }: Known, now: number): boolean {
  const { validFrom, validTo } = certificate
  if (!(Date.parse(validFrom) <= now && now <= Date.parse(validTo))) return false
  return facts.critical.every((id) => UNDERSTOOD.has(id)) && hasStrongKey(key)
}

function hasStrongKey({ asymmetricKeyDetails, asymmetricKeyType }: KeyObject): boolean {
  const { modulusLength, namedCurve } = asymmetricKeyDetails ?? {}
  if (modulusLength !== undefined) return modulusLength >= LEAST_RSA_BITS
  if (namedCurve !== undefined) return (EC_BITS[namedCurve] ?? 0) >= LEAST_EC_BITS
  return asymmetricKeyType === 'ed25519'
}
