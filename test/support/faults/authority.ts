import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openAuthority as openCertificates, serverFor } from '../authority'

/** Certificates of an authority that the client trusts, each with one thing wrong; `stranger`’s is another’s. */
const KINDS = {
  good: { names: 'IP:127.0.0.1,DNS:*.proxy.test' },
  expired: { names: 'IP:127.0.0.1', from: '20200101000000Z', to: '20210101000000Z' },
  'not-yet': { names: 'IP:127.0.0.1', from: '20400101000000Z', to: '20410101000000Z' },
  'wrong-host': { names: 'DNS:gateway.test' },
  stranger: { names: 'IP:127.0.0.1' },
} as const
export type Issued = keyof typeof KINDS

const [OWN, OTHER] = ['Test authority own', 'Test authority other'] as const

interface Kind {
  readonly names: string
  readonly from?: string
  readonly to?: string
}

/** Two authorities and what they have issued, in a folder of their own. */
export interface Authority {
  /** The certificate of the authority to trust, as PEM. */
  readonly file: string
  readonly issued: Readonly<Record<Issued, { readonly cert: string; readonly key: string }>>
  /** A home in which Chromium finds the authority among the user's own (NSS). */
  readonly home: string
  remove(): void
}

let current: Authority | null = null

/** What the authority of this run has issued. */
export function issued(kind: Issued) {
  if (current === null) throw new Error('there is no authority yet')
  return current.issued[kind]
}

/** Makes the authority of this run. */
export function openAuthority(): Authority {
  const authority = openCertificates()
  for (const name of [OWN, OTHER]) authority.issue({ name })
  const issue = (kind: Issued) => {
    const { names, from, to = '' }: Kind = KINDS[kind]
    return authority.issue({
      name: kind,
      by: kind === 'stranger' ? OTHER : OWN,
      extensions: serverFor(names),
      dates: from === undefined ? [] : ['-startdate', from, '-enddate', to],
    })
  }
  const kinds = Object.keys(KINDS) as Issued[]
  const all = Object.fromEntries(kinds.map((kind) => [kind, issue(kind)]))
  current = {
    file: join(authority.folder, `${OWN}.pem`),
    issued: all as Authority['issued'],
    home: trustingHome(authority.folder),
    remove: authority.remove,
  }
  return current
}

function trustingHome(folder: string): string {
  const database = join(folder, 'home', '.pki', 'nssdb')
  mkdirSync(database, { recursive: true })
  const certutil = (...args: string[]) =>
    execFileSync('certutil', ['-d', `sql:${database}`, ...args], { stdio: 'ignore' })
  certutil('-N', '--empty-password')
  certutil('-A', '-t', 'C,,', '-n', 'own', '-i', join(folder, `${OWN}.pem`))
  return join(folder, 'home')
}
