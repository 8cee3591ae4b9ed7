import { createHash } from 'node:crypto'
import type { ProxyLogin } from '../domain/proxy-login'
import { digestHash, type HttpChallenge } from './proxy-challenge'

/** What is asked for: `CONNECT` and `host:port`. */
interface Target {
  readonly method: string
  readonly uri: string
}

/**
 * The header `Proxy-Authorization` for a challenge of bestChallenge(). Own code: the small libraries for
 * Digest take a password apart at its colons, and a realm at its commas.
 * @param clientNonce fresh for each request
 */
export const authorization = (
  challenge: HttpChallenge,
  login: ProxyLogin,
  target: Target,
  clientNonce: string,
): string =>
  challenge.scheme === 'basic' ? basic(login) : digest(challenge, login, target, clientNonce)

/** RFC 7617. */
const basic = ({ username, password }: ProxyLogin): string =>
  `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`

/** RFC 7616, and RFC 2069 for a proxy that names no `qop`. */
function digest(
  { parameters }: HttpChallenge,
  { username, password }: ProxyLogin,
  { method, uri }: Target,
  cnonce: string,
): string {
  const algorithm = parameters.get('algorithm')
  const hash = (...parts: string[]) =>
    createHash(digestHash(algorithm) ?? 'md5')
      .update(parts.join(':'))
      .digest('hex')
  const realm = parameters.get('realm') ?? ''
  const nonce = parameters.get('nonce') ?? ''
  const opaque = parameters.get('opaque')
  const user = hash(username, realm, password)
  const asked = hash(method, uri)
  // Each nonce of a proxy's is used once.
  const nc = '00000001'
  const hasQop = parameters.has('qop')
  const response = hasQop ? hash(user, nonce, nc, cnonce, 'auth', asked) : hash(user, nonce, asked)
  const fields = [
    `username=${quoted(username)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(uri)}`,
    `response="${response}"`,
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
    ...(hasQop ? ['qop=auth', `nc=${nc}`, `cnonce="${cnonce}"`] : []),
  ]
  return `Digest ${fields.join(', ')}`
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`
