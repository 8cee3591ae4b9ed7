import { X509Certificate } from 'node:crypto'
import type { CompanyRoot } from '../contract/certificate-channels'
import { oneLine } from '../domain/one-line'
import { visibleText } from '../domain/safe-text'
import { pemCertificates } from './pem'
import { isAuthority } from './trusted-chain'

/** A certificate of a file, as PEM, and what a person recognises it by. */
export interface Authority extends CompanyRoot {
  readonly pem: string
}

/** `none`: no certificate. `unfit`: none that may vouch for a server today. */
export type ReadAuthorities = readonly Authority[] | 'none' | 'unfit'

/** The authorities in a file, PEM or DER; what else is in it is left out. */
export function readAuthorities(bytes: Uint8Array, now: number): ReadAuthorities {
  const pems = pemCertificates(Buffer.from(bytes).toString('latin1'))
  const all = (pems.length === 0 ? [bytes] : pems).flatMap((each) => readOne(each) ?? [])
  if (all.length === 0) return 'none'
  const fit = all.filter(({ pem }) => isAuthority(pem, now))
  return fit.length === 0 ? 'unfit' : fit
}

/** What is saved, for a person; what cannot be read is left out, and vouches for nobody either. */
export const describeRoots = (pems: readonly string[]): CompanyRoot[] =>
  pems.flatMap((pem) => {
    const found = readOne(pem)
    if (found === null) return []
    const { name, validTo, fingerprint } = found
    return [{ name, validTo, fingerprint }]
  })

const LONGEST_NAME = 200

function readOne(given: Uint8Array | string): Authority | null {
  try {
    const certificate = new X509Certificate(given)
    const { subject, fingerprint256, validTo } = certificate
    return {
      pem: certificate.toString(),
      name: visibleText(oneLine(subject.split('\n').reverse().join(', ')), LONGEST_NAME),
      validTo: Date.parse(validTo),
      fingerprint: fingerprint256,
    }
  } catch {
    return null
  }
}
