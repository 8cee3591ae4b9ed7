import { err, ok, type Result } from './result'
import { cutText } from './safe-text'

/** A proxy that asks who is calling, as it says of itself: `realm` is its own text. */
export interface ProxyChallenge {
  readonly host: string
  readonly port: number
  /** `basic`, `digest`, `ntlm`, …: how the password would be sent. */
  readonly scheme: string
  readonly realm: string
}

export interface ProxyLogin {
  readonly username: string
  readonly password: string
}

/** Whether nobody has entered a name and a password yet, or the proxy did not take those. */
export type NoProxyLogin = 'unknown' | 'refused'

/** The port of both transports to what a person has entered for proxies. */
export interface ProxyLogins {
  /**
   * What to answer the proxy with. Without an answer, a person can be asked for one.
   * @param given what the proxy's own address says, which goes before what was entered
   */
  find(
    challenge: ProxyChallenge,
    given?: ProxyLogin | null,
  ): Promise<Result<ProxyLogin, NoProxyLogin>>
  /** The proxy has let a call through with it. */
  accepted(challenge: ProxyChallenge, login: ProxyLogin): void
  /** The proxy has asked again: it is not tried any more. */
  refused(challenge: ProxyChallenge, login: ProxyLogin): void
}

export const proxyAddress = ({ host, port }: Pick<ProxyChallenge, 'host' | 'port'>): string =>
  `${host}:${port}`

/** A proxy may name itself at any length; keychains do not take any. */
const LONGEST_REALM = 200

/**
 * The name of its entry in the keychain. With realm and scheme, so that whoever stands in the proxy's place
 * and asks for the password in the clear gets none that was entered for another way. No store has an ID with
 * a colon.
 */
export const accountOf = (challenge: ProxyChallenge): string =>
  [
    'proxy',
    challenge.scheme.toLowerCase(),
    proxyAddress(challenge),
    cutText(challenge.realm, LONGEST_REALM),
  ].join(':')

export const isSameChallenge = (one: ProxyChallenge, other: ProxyChallenge): boolean =>
  one.host === other.host &&
  one.port === other.port &&
  one.scheme.toLowerCase() === other.scheme.toLowerCase() &&
  one.realm === other.realm

export const isSameLogin = (one: ProxyLogin | undefined, other: ProxyLogin): boolean =>
  one !== undefined && one.username === other.username && one.password === other.password

/** Nobody has entered anything, and nobody can. */
export const noProxyLogins: ProxyLogins = {
  find: async (_challenge, given = null) => (given === null ? err('unknown') : ok(given)),
  accepted() {},
  refused() {},
}
