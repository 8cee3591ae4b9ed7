import type { ProxyLogin, ProxyLogins } from '../domain/proxy-login'
import type { HealthPorts } from '../health/jobs'
import type { ProxyChoice } from '../health/network-lines'
import { type Place, walk } from '../health/walk'
import { environmentProxy } from '../net/environment-proxy'
import { openTunnel } from '../net/proxy-tunnel'

interface Way {
  readonly proxy: ProxyChoice
  /** What the proxy's own address says of who is calling. */
  readonly login?: ProxyLogin | null
}

interface Parts {
  /** The way that calls to this address take. */
  readonly wayTo: (url: string) => Way | Promise<Way>
  /** What calls answer proxies with. */
  readonly logins: () => Promise<ProxyLogins>
}

const LIMIT_MS = 2500

/** Goes the way of the calls. A proxy that asks who is calling is answered as they answer it. */
export const walkLikeCalls =
  ({ wayTo, logins }: Parts): HealthPorts['walk'] =>
  async (url, reached) => {
    const { proxy, login = null } = await wayTo(url)
    async function signIn(gateway: Place) {
      // Nothing is tried that the proxy has not just taken: one wrong try more could lock the account.
      if (proxy.kind !== 'http' || !(await reached).ok) return null
      return openTunnel({
        proxy: { isSecure: false, host: proxy.host, port: proxy.port, login },
        ...gateway,
        logins: await logins(),
        secureContext: undefined,
        signal: AbortSignal.timeout(LIMIT_MS),
      }).catch(() => null)
    }
    return walk(url, proxy, { signIn })
  }

/** The way of the terminal's calls. */
export function environmentWay(url: string): Way {
  const found = environmentProxy(url)
  if (found === null) return { proxy: { kind: 'none' } }
  if (found === 'unusable') return { proxy: { kind: 'unusable' } }
  const { isSecure, host, port, login } = found
  return { proxy: { kind: isSecure ? 'other' : 'http', host, port }, login }
}
