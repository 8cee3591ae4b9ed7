/** One way in which a proxy lets somebody say who is calling. */
export interface HttpChallenge {
  /** In small letters: `basic`, `digest`, `negotiate`. */
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

/** No proxy has more to say; what is longer is read by nobody. */
const LONGEST = 4096
/** A parameter with its value, a scheme, or what stands between them. Source: RFC 9110, section 11. */
const PART =
  /([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",=]+))|([\w!#$%&'*+.^`|~-]+)|[^\w]/g

/** The challenges of `Proxy-Authenticate`, in their order; what cannot be read is left out. */
export function readChallenges(header: string): readonly HttpChallenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = []
  for (const [, name, quoted, plain, scheme] of header.slice(0, LONGEST).matchAll(PART)) {
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: new Map() })
    else if (name !== undefined) {
      const value = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? ''
      found.at(-1)?.parameters.set(name.toLowerCase(), value)
    }
  }
  return found
}

/** From the better to the worse: what is stronger goes first, a scheme that is not known not at all. */
export const bestChallenge = (challenges: readonly HttpChallenge[]): HttpChallenge | null =>
  challenges.find(isDigest) ?? challenges.find(({ scheme }) => scheme === 'basic') ?? null

function isDigest({ scheme, parameters }: HttpChallenge): boolean {
  if (scheme !== 'digest' || !parameters.get('nonce')) return false
  return digestHash(parameters.get('algorithm')) !== null && isQopKnown(parameters.get('qop'))
}

const HASHES: Readonly<Record<string, 'md5' | 'sha256'>> = { md5: 'md5', 'sha-256': 'sha256' }

/** node's name of the hash; null for one that is not known, the session variants among them. */
export const digestHash = (algorithm = 'MD5'): 'md5' | 'sha256' | null =>
  HASHES[algorithm.toLowerCase()] ?? null

/** `auth-int` hashes a body, which a tunnel has not. */
const isQopKnown = (qop: string | undefined): boolean =>
  qop === undefined || qop.split(',').some((each) => each.trim().toLowerCase() === 'auth')
