import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Certificates of an authority that the client trusts, each with one thing wrong; `stranger`’s is another’s. */
const KINDS = {
  good: { names: 'IP:127.0.0.1,DNS:*.proxy.test' },
  expired: { names: 'IP:127.0.0.1', from: '20200101000000Z', to: '20210101000000Z' },
  'not-yet': { names: 'IP:127.0.0.1', from: '20400101000000Z', to: '20410101000000Z' },
  'wrong-host': { names: 'DNS:gateway.test' },
  stranger: { names: 'IP:127.0.0.1' },
} as const
export type Issued = keyof typeof KINDS

const CONFIG = `
[ca]
default_ca = own
[own]
dir = .
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
default_days = 30
[any]
commonName = optional
`
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

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
  const folder = mkdtempSync(join(tmpdir(), 'authority-'))
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  writeFileSync(join(folder, 'ca.cnf'), CONFIG)
  for (const name of ['own', 'other']) {
    const subject = ['-subj', `/CN=Test authority ${name}`, '-days', '30']
    openssl('req', '-x509', ...KEY, ...subject, '-keyout', `${name}.key`, '-out', `${name}.pem`)
  }
  const issue = (kind: Issued) => {
    const { names, ...dates } = KINDS[kind] as { names: string; from?: string; to?: string }
    writeFileSync(join(folder, 'index.txt'), '')
    const asked = ['-subj', `/CN=${kind}`, '-addext', `subjectAltName=${names}`]
    openssl('req', ...KEY, ...asked, '-keyout', `${kind}.key`, '-out', `${kind}.csr`)
    const by = kind === 'stranger' ? 'other' : 'own'
    const signer = ['-cert', `${by}.pem`, '-keyfile', `${by}.key`]
    const times =
      dates.from === undefined ? [] : ['-startdate', dates.from, '-enddate', dates.to ?? '']
    const files = ['-in', `${kind}.csr`, '-out', `${kind}.pem`]
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...signer, ...times, ...files)
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { cert: read(`${kind}.pem`), key: read(`${kind}.key`) }
  }
  const kinds = Object.keys(KINDS) as Issued[]
  const all = Object.fromEntries(kinds.map((kind) => [kind, issue(kind)]))
  current = {
    file: join(folder, 'own.pem'),
    issued: all as Authority['issued'],
    home: trustingHome(folder),
    remove: () => rmSync(folder, { recursive: true }),
  }
  return current
}

function trustingHome(folder: string): string {
  const database = join(folder, 'home', '.pki', 'nssdb')
  mkdirSync(database, { recursive: true })
  const certutil = (...args: string[]) =>
    execFileSync('certutil', ['-d', `sql:${database}`, ...args], { stdio: 'ignore' })
  certutil('-N', '--empty-password')
  certutil('-A', '-t', 'C,,', '-n', 'own', '-i', join(folder, 'own.pem'))
  return join(folder, 'home')
}
