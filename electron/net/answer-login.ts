import type { AuthInfo } from 'electron'
import {
  isSameChallenge,
  type ProxyChallenge,
  type ProxyLogin,
  type ProxyLogins,
} from '../domain/proxy-login'
import type { TransportFault } from '../top/transport'
import { type EndTry, loginTry } from './login-try'

/** Loaded when a proxy first asks. */
export type LoadLogins = () => Promise<ProxyLogins>

/** More than one where proxies are behind each other, or a proxy knows more than one way. */
const MOST_LOGINS = 3

/** A proxy that does not take a password says so before it has called anybody: after this time it has taken it. */
const REFUSAL_MS = 3000

/** Answers the log-ins of one request: each with what was entered for it, once. */
export interface LoginAnswers {
  /** Electron's event `login`. */
  onLogin(info: AuthInfo, answer: (username?: string, password?: string) => void): void
  /** The proxies have let the request through. */
  onThrough(): void
  /** The request is over, whatever became of it. */
  onEnd(): void
}

interface Tried {
  readonly logins: ProxyLogins
  readonly challenge: ProxyChallenge
  readonly login: ProxyLogin
  readonly end: EndTry
}

export function loginAnswers(
  load: LoadLogins,
  stop: (fault: TransportFault) => void,
): LoginAnswers {
  const tried: Tried[] = []
  const over = new AbortController()

  async function loginFor(proxy: ProxyChallenge): Promise<ProxyLogin | TransportFault> {
    const logins = await load()
    const before = tried.find(({ challenge }) => isSameChallenge(challenge, proxy))
    if (before !== undefined) {
      logins.refused(proxy, before.login)
      before.end(false)
      return { kind: 'proxy-refused', detail: null, proxy }
    }
    if (tried.length === MOST_LOGINS) return { kind: 'proxy', detail: null }
    const end = await loginTry(logins, proxy, over.signal)
    const found = await logins.find(proxy).catch((error: unknown) => {
      end(false)
      throw error
    })
    if (!found.ok || over.signal.aborted) {
      end(false)
      const isRefused = !found.ok && found.error === 'refused'
      return { kind: isRefused ? 'proxy-refused' : 'proxy-login', detail: null, proxy }
    }
    tried.push({ logins, challenge: proxy, login: found.value, end })
    const timer = setTimeout(end, REFUSAL_MS, true)
    over.signal.addEventListener('abort', () => clearTimeout(timer))
    return found.value
  }

  return {
    onLogin({ isProxy, host, port, scheme, realm }, answer) {
      // No name and no password: the gateway's own log-in ends here.
      if (!isProxy) return answer()
      loginFor({ host, port, scheme, realm }).then(
        (login) => {
          if ('kind' in login) {
            answer()
            stop(login)
          } else answer(login.username, login.password)
        },
        () => {
          answer()
          stop({ kind: 'proxy', detail: null })
        },
      )
    },
    onThrough() {
      for (const { logins, challenge, login, end } of tried) {
        logins.accepted(challenge, login)
        end(true)
      }
    },
    onEnd() {
      over.abort()
      for (const { end } of tried) end(false)
    },
  }
}
