import type { AuthInfo } from 'electron'
import {
  isSameChallenge,
  type ProxyChallenge,
  type ProxyLogin,
  type ProxyLogins,
} from '../domain/proxy-login'
import type { TransportFault } from '../top/transport'

/** Loaded when a proxy first asks. */
export type LoadLogins = () => Promise<ProxyLogins>

/** More than one where proxies are behind each other, or a proxy knows more than one way. */
const MOST_LOGINS = 3

/** Answers the log-ins of one request: each with what was entered for it, once. */
export interface LoginAnswers {
  /** Electron's event `login`. */
  onLogin(info: AuthInfo, answer: (username?: string, password?: string) => void): void
  /** The proxies have let the request through. */
  onThrough(): void
}

export function loginAnswers(
  load: LoadLogins,
  stop: (fault: TransportFault) => void,
): LoginAnswers {
  const tried: { readonly challenge: ProxyChallenge; readonly login: ProxyLogin }[] = []

  async function loginFor(proxy: ProxyChallenge): Promise<ProxyLogin | TransportFault> {
    const logins = await load()
    const before = tried.find(({ challenge }) => isSameChallenge(challenge, proxy))
    if (before !== undefined) {
      logins.refused(proxy, before.login)
      return { kind: 'proxy-refused', detail: null, proxy }
    }
    if (tried.length === MOST_LOGINS) return { kind: 'proxy', detail: null }
    const found = await logins.find(proxy)
    if (!found.ok) {
      const kind = found.error === 'refused' ? 'proxy-refused' : 'proxy-login'
      return { kind, detail: null, proxy }
    }
    tried.push({ challenge: proxy, login: found.value })
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
      if (tried.length === 0) return
      void load().then((logins) => {
        for (const { challenge, login } of tried) logins.accepted(challenge, login)
      })
    },
  }
}
