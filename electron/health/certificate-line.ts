import type { HealthLine } from '../contract/health'
import { plainText } from '../domain/safe-text'
import { found } from './line'

/** One certificate of a chain; times are epoch milliseconds. */
export interface Certificate {
  readonly subject: string
  readonly issuer: string
  readonly validFrom: number
  readonly validTo: number
}

/** What the handshake showed. The first certificate is the gateway's own. */
export interface Handshake {
  readonly chain: readonly Certificate[]
  /** Why authorities that the public knows do not vouch for it (OpenSSL's name); null when they do. */
  readonly publicFault: string | null
}

interface Facts {
  readonly host: string
  /** Whether the host is one of the platform's own, whose certificates are of public authorities. */
  readonly isPlatform: boolean
  /** Whether the app's own call took the certificate; null when it ended before it could tell. */
  readonly isTrusted: boolean | null
  /** Epoch milliseconds. */
  readonly now: number
}

/** Which certificate is wrong and why; or who issued it, and whether that is what the platform has. */
export function certificateLine({ chain, publicFault }: Handshake, facts: Facts): HealthLine {
  const { host, isPlatform, isTrusted, now } = facts
  const own = chain[0]
  if (own === undefined) return found('tls', 'tls-failed', { code: publicFault ?? '?' })
  const issuer = shown(rootOf(chain))
  const until = day(own.validTo)
  if (publicFault === null) return found('tls', 'tls-public', { issuer: shown(own.issuer), until })
  if (isTrusted === true) {
    return isPlatform
      ? found('tls', 'tls-resigned', { issuer })
      : found('tls', 'tls-private', { issuer, until })
  }
  if (isTrusted === null) return found('tls', 'tls-unproven', { issuer })
  const expired = chain.find(({ validTo }) => validTo < now)
  if (expired !== undefined) {
    const params = { subject: shown(expired.subject), date: day(expired.validTo) }
    return found('tls', 'tls-expired', params)
  }
  const early = chain.find(({ validFrom }) => validFrom > now)
  if (early !== undefined) {
    return found('tls', 'tls-not-yet', {
      subject: shown(early.subject),
      date: day(early.validFrom),
    })
  }
  const subject = shown(own.subject)
  if (publicFault === WRONG_HOST) return found('tls', 'tls-wrong-host', { subject, host })
  if (UNKNOWN_ISSUER.test(publicFault)) {
    return isPlatform
      ? found('tls', 'tls-resigned-unknown', { issuer })
      : found('tls', 'tls-unknown-issuer', { subject, issuer })
  }
  return found('tls', 'tls-failed', { code: publicFault })
}

const WRONG_HOST = 'ERR_TLS_CERT_ALTNAME_INVALID'
/** Node's names (tls documentation, "X509 certificate error codes"). */
const UNKNOWN_ISSUER = /SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|INVALID_CA|UNTRUSTED/

/** Who stands at the end of the chain: that is what a computer trusts or does not. */
const rootOf = (chain: readonly Certificate[]): string => chain.at(-1)?.issuer ?? ''

/** A name of somebody else's, on one line. */
const shown = (name: string): string => plainText(name).slice(0, 80) || '?'

/** `2026-11-25`, in UTC as certificates have it. */
const day = (time: number): string =>
  Number.isNaN(time) ? '?' : new Date(time).toISOString().slice(0, 10)
