import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Issued {
  /** As a server sends it: its own first, then those above it that are sent along. */
  readonly cert: string
  readonly key: string
}

interface Wanted {
  readonly name: string
  /** Name of the issuer; itself for a root. */
  readonly by?: string
  /** Lines of openssl's extensions. */
  readonly extensions?: readonly string[]
  /** OpenSSL's options for the validity. */
  readonly dates?: readonly string[]
  readonly digest?: string
  readonly keyArguments?: readonly string[]
}

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
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
default_days = 30
[any]
commonName = optional
`

export const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign']
export const serverFor = (names: string) => [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature,keyEncipherment',
  'extendedKeyUsage=serverAuth',
  `subjectAltName=${names}`,
]
export const GATEWAY_NAME = 'DNS:gateway.company.test'

/** Makes certificates with openssl, in a folder of its own: the one place of the tests that does. */
export interface Authority {
  /** What is made lies there as `NAME.pem`. */
  readonly folder: string
  issue(wanted: Wanted): Issued
  /** For the same name and key once more, with another serial number. */
  renew(wanted: Wanted): string
  remove(): void
}

export function openAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'company-ca-'))
  writeFileSync(join(folder, 'ca.cnf'), CONFIG)
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  function sign({ name, by = name, extensions = AUTHORITY, dates = [], digest }: Wanted): string {
    writeFileSync(join(folder, 'index.txt'), '')
    writeFileSync(join(folder, `${name}.ext`), ['[own]', ...extensions, ''].join('\n'))
    const signer = by === name ? ['-selfsign'] : ['-cert', `${by}.pem`]
    const signing = ['-keyfile', `${by}.key`, ...signer, ...(digest ? ['-md', digest] : [])]
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`]
    const made = ['-extfile', `${name}.ext`, '-extensions', 'own', ...files]
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...signing, ...dates, ...made)
    return read(`${name}.pem`)
  }
  return {
    folder,
    issue(wanted) {
      const { name, keyArguments = EC } = wanted
      const made = ['-keyout', `${name}.key`, '-out', `${name}.csr`]
      openssl('req', ...keyArguments, '-nodes', '-subj', `/O=Company/CN=${name}`, ...made)
      return { cert: sign(wanted), key: read(`${name}.key`) }
    },
    renew: sign,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
