import {
  isSameLogin,
  type ProxyChallenge,
  type ProxyLogin,
  type ProxyLogins,
} from '../domain/proxy-login'
import { err, ok } from '../domain/result'
import { accountOf, entryText, parseEntry } from './entry'

type Answer<T> = Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>

/** The port to the OS keychain. */
export interface ProxyKeychain {
  read(account: string): Answer<string | null>
  write(account: string, secret: string): Answer<undefined>
}

export interface SignedInProxies extends ProxyLogins {
  /** What a person has entered for the proxy that asked last; false when none has asked. */
  signIn(login: ProxyLogin): boolean
}

const MOST_NOT_TAKEN = 20

/**
 * Names and passwords of proxies. What was entered is held in memory until the proxy has taken it, and in the
 * keychain from then on; what a proxy did not take is not tried again, so that no account is locked by it.
 */
export function openProxyLogins(keychain: ProxyKeychain): SignedInProxies {
  /** Entered in this run; what the keychain does not take stays here. */
  const entered = new Map<string, ProxyLogin>()
  const notTaken = new Map<string, readonly ProxyLogin[]>()
  let asking: ProxyChallenge | null = null

  const isNotTaken = (account: string, login: ProxyLogin) =>
    notTaken.get(account)?.some((each) => isSameLogin(each, login)) === true

  async function kept(account: string): Promise<ProxyLogin | null> {
    const entry = await keychain.read(account)
    return entry.ok && entry.value !== null ? parseEntry(entry.value) : null
  }

  return {
    async find(challenge) {
      const account = accountOf(challenge)
      const login = entered.get(account) ?? (await kept(account))
      if (login !== null && !isNotTaken(account, login)) return ok(login)
      asking = challenge
      return err(notTaken.get(account)?.length ? 'refused' : 'unknown')
    },
    accepted(challenge, login) {
      const account = accountOf(challenge)
      notTaken.delete(account)
      if (!isSameLogin(entered.get(account), login)) return
      void keychain.write(account, entryText(login)).then(({ ok: isKept }) => {
        if (isKept && isSameLogin(entered.get(account), login)) entered.delete(account)
      })
    },
    refused(challenge, login) {
      const account = accountOf(challenge)
      if (isSameLogin(entered.get(account), login)) entered.delete(account)
      notTaken.set(account, [login, ...(notTaken.get(account) ?? [])].slice(0, MOST_NOT_TAKEN))
      asking = challenge
    },
    signIn(login) {
      if (asking === null) return false
      const account = accountOf(asking)
      entered.set(account, login)
      // Entered once more, it is tried once more.
      const others = notTaken.get(account)?.filter((each) => !isSameLogin(each, login)) ?? []
      notTaken.set(account, others)
      asking = null
      return true
    },
  }
}
