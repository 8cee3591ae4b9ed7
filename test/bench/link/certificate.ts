import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  readonly cert: string
  readonly key: string
  /** For node's NODE_EXTRA_CA_CERTS. */
  readonly file: string
  remove(): void
}

/** A gateway's name that is not loopback to the app; the app is told to resolve it to 127.0.0.1. */
export const GATEWAY_HOST = 'gateway.bench.test'

/** Self-signed for the gateway's name and for 127.0.0.1. */
export function createCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'bench-certificate-'))
  const file = join(folder, 'cert.pem')
  const keyFile = join(folder, 'key.pem')
  const how = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const what = ['-subj', `/CN=${GATEWAY_HOST}`, '-keyout', keyFile, '-out', file]
  const names = ['-addext', `subjectAltName=DNS:${GATEWAY_HOST},IP:127.0.0.1`]
  execFileSync('openssl', ['req', '-x509', ...how, ...what, ...names], { stdio: 'ignore' })
  const cert = readFileSync(file, 'utf8')
  return {
    cert,
    key: readFileSync(keyFile, 'utf8'),
    file,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
