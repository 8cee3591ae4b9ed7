import { getProxyForUrl } from 'proxy-from-env'
import type { ProxyLogin } from '../domain/proxy-login'

/** Where a proxy is, and what its address in the environment says of who is calling. */
export interface EnvironmentProxy {
  readonly isSecure: boolean
  readonly host: string
  readonly port: number
  readonly login: ProxyLogin | null
}

/** This machine is reached directly, as Chromium does it. */
const isThisMachine = (hostname: string): boolean =>
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

/**
 * The proxy for an address, by HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in either case; null for
 * none, `unusable` for one that cannot be asked (SOCKS, or no address).
 */
export function environmentProxy(
  url: string,
  env: NodeJS.ProcessEnv = process.env,
): EnvironmentProxy | 'unusable' | null {
  if (isThisMachine(new URL(url).hostname)) return null
  const named = getProxyForUrl(url)
  if (named === '') return null
  const proxy = parsed(withScheme(named, env))
  const port = Number(proxy?.port) || DEFAULT_PORTS[proxy?.protocol ?? '']
  if (proxy === null || port === undefined || DEFAULT_PORTS[proxy.protocol] === undefined)
    return 'unusable'
  return {
    isSecure: proxy.protocol === 'https:',
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port,
    login: proxy.username === '' ? null : loginOf(proxy),
  }
}

/**
 * The same as proxy scripts write it (`PROXY host:port`, `HTTPS host:port`, `DIRECT`), without name and password.
 * One that cannot be asked is called `SOCKS`; `?:0` has no address.
 */
export function environmentProxyList(url: string): string {
  const proxy = environmentProxy(url)
  if (proxy === null) return 'DIRECT'
  if (proxy === 'unusable') {
    const named = parsed(getProxyForUrl(url))
    return `SOCKS ${named?.hostname || '?'}:${named?.port || 0}`
  }
  const host = proxy.host.includes(':') ? `[${proxy.host}]` : proxy.host
  return `${proxy.isSecure ? 'HTTPS' : 'PROXY'} ${host}:${proxy.port}`
}

/** Without a scheme it is an http proxy, for every other program; the library puts the address's own there. */
function withScheme(named: string, env: NodeJS.ProcessEnv): string {
  const isWritten = Object.values(env).includes(named)
  return isWritten ? named : named.replace(/^https:/, 'http:')
}

function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

function loginOf({ username, password }: URL): ProxyLogin {
  return { username: decoded(username), password: decoded(password) }
}

/** A percent sign that begins no escape is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
