import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { type RemoteGateway, startRemoteGateway } from '../remote-gateway'
import { companyCertificates } from './company-authority'

export interface Company extends RemoteGateway {
  /** PEM of the root that has issued the gateway's certificate. */
  readonly root: string
  /** A store that calls it. */
  readonly store: Profile
  /** A home in which Chromium finds the root among the user's own (NSS). */
  trustingHome(folder: string): string
}

/** A gateway that only the company's names, proxies and root lead to. */
export async function openCompany(): Promise<Company> {
  const { root, gateway } = companyCertificates()
  const remote = await startRemoteGateway(gateway, 'gateway.company.test')
  const id = `company-${process.pid}-${Date.now()}`
  return {
    ...remote,
    root,
    store: {
      ...{ ...DEMO_PROFILE, id, name: '洗护一店', gateway: 'custom' },
      customGatewayUrl: remote.url,
    },
    trustingHome(folder) {
      const database = join(folder, '.pki', 'nssdb')
      mkdirSync(database, { recursive: true })
      writeFileSync(join(folder, 'root.pem'), root)
      const certutil = (...args: string[]) =>
        execFileSync('certutil', ['-d', `sql:${database}`, ...args], { stdio: 'ignore' })
      certutil('-N', '--empty-password')
      certutil('-A', '-t', 'C,,', '-n', 'company', '-i', join(folder, 'root.pem'))
      return folder
    },
  }
}
