import type { Certificate, Session } from 'electron'

/** A server whose chain ends in nobody that Chromium trusts. */
export interface Doubted {
  /** PEM, as the server has sent them: its own first. */
  readonly chain: readonly string[]
  readonly host: string
}

/** Whether somebody else vouches for it. */
export type Vouch = (server: Doubted) => Promise<boolean>

/** net::ERR_CERT_AUTHORITY_INVALID; what is expired or another host's as well may hide behind it. */
const AUTHORITY_INVALID = -202
const ACCEPT = 0
const AS_CHROMIUM_SAYS = -3
const MOST_IN_CHAIN = 10

/** More roots for a session: only where Chromium lacks an authority, and never against anything else that it finds. */
export function addRoots(session: Pick<Session, 'setCertificateVerifyProc'>, vouch: Vouch): void {
  session.setCertificateVerifyProc(({ errorCode, hostname, certificate }, done) => {
    if (errorCode !== AUTHORITY_INVALID) return done(AS_CHROMIUM_SAYS)
    vouch({ chain: chainOf(certificate), host: hostname }).then(
      (isTrusted) => done(isTrusted ? ACCEPT : AS_CHROMIUM_SAYS),
      () => done(AS_CHROMIUM_SAYS),
    )
  })
}

function chainOf(first: Certificate): readonly string[] {
  const chain: string[] = []
  let next: Certificate | undefined | null = first
  for (; next && chain.length < MOST_IN_CHAIN; next = next.issuerCert) chain.push(next.data)
  return chain
}
