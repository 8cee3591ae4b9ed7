import { describe, expect, it } from 'vitest'
import { type Certificate, certificateLine } from '../../../electron/health/certificate-line'

const NOW = Date.UTC(2026, 10, 25)
const DAY = 86_400_000
const certificate = (subject: string, issuer: string, more: Partial<Certificate> = {}) => ({
  ...{ subject, issuer, validFrom: NOW - DAY, validTo: NOW + 30 * DAY },
  ...more,
})
const OWN = certificate('*.taobao.com', 'Company CA')
const CHAIN = [OWN, certificate('Company CA', 'Company Root')]
const FACTS = { host: 'eco.taobao.com', isPlatform: true, isTrusted: false, now: NOW }
const UNKNOWN = 'SELF_SIGNED_CERT_IN_CHAIN'

const finding = (
  publicFault: string | null,
  facts: Partial<typeof FACTS | { isTrusted: null }> = {},
  chain: readonly Certificate[] = CHAIN,
) => certificateLine({ chain, publicFault }, { ...FACTS, ...facts })

describe('certificateLine', () => {
  it('is content with one that the public knows', () => {
    expect(finding(null, { isTrusted: true })).toMatchObject({
      finding: 'tls-public',
      params: { issuer: 'Company CA', until: '2026-12-25' },
    })
  })

  it('tells a company that signs the platform’s traffic anew, trusted or not', () => {
    expect(finding(UNKNOWN, { isTrusted: true })).toMatchObject({
      finding: 'tls-resigned',
      state: 'warning',
      params: { issuer: 'Company Root' },
    })
    expect(finding(UNKNOWN)).toMatchObject({
      finding: 'tls-resigned-unknown',
      state: 'fault',
      params: { issuer: 'Company Root' },
    })
  })

  it('takes a gateway’s own authority for what it is', () => {
    const own = { isPlatform: false }
    expect(finding(UNKNOWN, { ...own, isTrusted: true }).finding).toBe('tls-private')
    expect(finding(UNKNOWN, own)).toMatchObject({
      finding: 'tls-unknown-issuer',
      params: { subject: '*.taobao.com', issuer: 'Company Root' },
    })
  })

  it('names the certificate of the chain that is out of date', () => {
    const old = certificate('Company CA', 'Company Root', { validTo: NOW - DAY })
    expect(finding('CERT_HAS_EXPIRED', {}, [OWN, old])).toMatchObject({
      finding: 'tls-expired',
      params: { subject: 'Company CA', date: '2026-11-24' },
    })
    const early = certificate('*.taobao.com', 'Company CA', { validFrom: NOW + DAY })
    expect(finding('CERT_NOT_YET_VALID', {}, [early])).toMatchObject({
      finding: 'tls-not-yet',
      params: { subject: '*.taobao.com', date: '2026-11-26' },
    })
  })

  it('tells a certificate for another host', () => {
    expect(finding('ERR_TLS_CERT_ALTNAME_INVALID')).toMatchObject({
      finding: 'tls-wrong-host',
      params: { subject: '*.taobao.com', host: 'eco.taobao.com' },
    })
  })

  it('gives the system’s word where it knows no better, and for a chain that is empty', () => {
    expect(finding('CERT_SIGNATURE_FAILURE')).toMatchObject({
      params: { code: 'CERT_SIGNATURE_FAILURE' },
    })
    expect(finding('X', {}, [])).toMatchObject({ finding: 'tls-failed', params: { code: 'X' } })
  })

  it('shows what somebody else wrote into a certificate on one short line', () => {
    const subject = `a\n\u202e${'b'.repeat(200)}`
    const { params } = finding(UNKNOWN, { isPlatform: false }, [certificate(subject, 'c')])
    expect(params.subject).toBe(`a ${'b'.repeat(78)}`)
  })
})
