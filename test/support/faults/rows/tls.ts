import { HANDSHAKES } from '../../hostile/handshakes'
import { type Fault, fault, LINGERS } from '../fault'
import { handshaking, secure, siteOf } from '../site'
import { GOOD, says } from './answers'

const good = says(GOOD)
const OLD = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const
const ALERT = (code: number) => Buffer.from([21, 3, 1, 0, 2, 2, code])

/** What the hostile handshakes have that needs no authority. */
const handshake = (id: string, name: string, ends: string) =>
  fault(
    id,
    name,
    () => {
      const found = HANDSHAKES.find((each) => each.name === name)
      if (found === undefined) throw new Error(`no handshake is called ${name}`)
      return siteOf(found.open(), (port) => `https://127.0.0.1:${port}`)
    },
    ends,
  )

/** A handshake that must not end in a call. The first row shows that the client does trust this authority. */
export const TLS: readonly Fault[] = [
  fault('tls-good', 'control: a certificate that is right', secure('good', good), 'number/mobile'),
  fault('tls-expired', 'a certificate that ended in 2021', secure('expired', good), 'tls'),
  fault('tls-not-yet', 'a certificate that begins in 2040', secure('not-yet', good), 'tls'),
  fault('tls-wrong-host', 'a certificate for another host', secure('wrong-host', good), 'tls'),
  fault(
    'tls-unknown-authority',
    'a certificate of an authority that nobody here trusts',
    secure('stranger', good),
    'tls',
  ),
  handshake('tls-self-signed', 'self-signed', 'tls'),
  handshake('tls-short-key', 'self-signed, with a key of 1,024 bits', 'tls'),
  fault(
    'tls-1.0',
    'TLS 1.0 alone, with a certificate that is right',
    secure('good', good, { ...OLD, maxVersion: 'TLSv1' }),
    'tls',
  ),
  fault(
    'tls-1.1',
    'TLS 1.1 alone, with a certificate that is right',
    secure('good', good, { ...OLD, maxVersion: 'TLSv1.1' }),
    'tls',
  ),
  handshake('tls-no-encryption', 'ciphers without encryption', 'tls'),
  fault(
    'tls-client-certificate',
    'the gateway insists on a certificate of ours (TLS 1.3)',
    secure('good', good, { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' }),
    'tls',
  ),
  fault(
    'tls-client-certificate-1.2',
    'the gateway insists on a certificate of ours (TLS 1.2)',
    secure('good', good, { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' }),
    'tls',
  ),
  fault(
    'tls-alert',
    'the alert handshake_failure',
    handshaking((socket) => void socket.end(ALERT(40))),
    'tls',
  ),
  handshake('tls-none', 'plain HTTP', 'tls'),
  fault(
    'tls-rubbish',
    'NULs in place of a handshake',
    handshaking((socket) => void socket.end(Buffer.alloc(1000))),
    'tls',
  ),
  fault(
    'tls-closed',
    'the end amid the handshake',
    handshaking((socket) => void socket.end()),
    'remote/dropped',
  ),
  fault(
    'tls-reset',
    'a reset amid the handshake',
    handshaking((socket) => void socket.resetAndDestroy()),
    'remote/dropped',
  ),
  fault(
    'tls-silence',
    'silence amid the handshake',
    handshaking(() => {}),
    'timeout',
    LINGERS,
  ),
  fault(
    'tls-half-record',
    'half a record, then silence',
    handshaking((socket) => void socket.write(Buffer.from('1603030400', 'hex'))),
    'timeout',
    LINGERS,
  ),
]
