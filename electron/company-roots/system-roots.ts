import { readFileSync, statSync } from 'node:fs'
import * as tls from 'node:tls'
import { pemCertificates } from './pem'

/**
 * Where distributions keep the certificates that the machine's administrator trusts, as one file.
 * Source: Go's crypto/x509, root_linux.go.
 */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
]
/** Bundles have some 200 kB. */
const MOST_BYTES = 4_194_304

/**
 * The roots of the system's own store, as PEM; empty where it cannot be read. On Linux these are the
 * administrator's, which Chromium and node do not ask; elsewhere node reads them since 22.15, and Chromium
 * has asked the store already.
 */
export function systemRoots(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): readonly string[] {
  if (platform === 'linux') {
    // As OpenSSL has it, and with it most other programs.
    const files = env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : BUNDLES
    return firstBundle(files)
  }
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => string[] }
  return getCACertificates?.('system') ?? []
}

function firstBundle(files: readonly string[]): readonly string[] {
  for (const file of files) {
    try {
      if (statSync(file).size <= MOST_BYTES) return pemCertificates(readFileSync(file, 'latin1'))
    } catch {
      // Another distribution has another one.
    }
  }
  return []
}
