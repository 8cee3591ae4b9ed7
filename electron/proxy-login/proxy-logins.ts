import {
  accountOf,
  isSameLogin,
  type ProxyChallenge,
  type ProxyLogin,
  type ProxyLogins,
  proxyAddress,
} from '../domain/proxy-login'
import { err, ok } from '../domain/result'
import { entryText, parseEntry } from './entry'
import { openKeptList } from './kept-list'
import type { KeychainAnswer, ProxyKeychain } from './keychain-port'

export interface SignedInProxies extends ProxyLogins {
  /** What a person has entered for the proxy of this account; false when that has not asked. */
  signIn(account: string, login: ProxyLogin): boolean
  /** Takes all of them out of memory and keychain; the result is whose they were, as `host:port`. */
  forget(): Promise<KeychainAnswer<readonly string[]>>
}

const MOST_NOT_TAKEN = 20
/** A proxy that names itself anew each time must not fill the memory. */
const MOST_ASKING = 20

/**
 * Names and passwords of proxies. What was entered is held in memory until the proxy has taken it, and in the
 * keychain from then on; what a proxy did not take is not tried again, so that no account is locked by it.
 */
export function openProxyLogins(keychain: ProxyKeychain): SignedInProxies {
  /** Entered in this run; what the keychain does not take stays here. */
  const entered = new Map<string, ProxyLogin>()
  /** Whose those are. */
  const addresses = new Map<string, string>()
  const list = openKeptList(keychain)
  const notTaken = new Map<string, readonly ProxyLogin[]>()
  /**
   * By account, the latest last. Not the latest alone: while a person types for one proxy, a request in the
   * background may be asked by another.
   */
  const asking = new Map<string, ProxyChallenge>()

  function isAsking(account: string, challenge: ProxyChallenge) {
    asking.delete(account)
    asking.set(account, challenge)
    for (const first of [...asking.keys()].slice(0, -MOST_ASKING)) asking.delete(first)
  }

  const isNotTaken = (account: string, login: ProxyLogin) =>
    notTaken.get(account)?.some((each) => isSameLogin(each, login)) === true

  async function kept(account: string): Promise<ProxyLogin | null> {
    const entry = await keychain.read(account)
    return entry.ok && entry.value !== null ? parseEntry(entry.value) : null
  }

  /** Nothing is kept that could not be forgotten: the list first. */
  async function keep(account: string, proxy: string, login: ProxyLogin) {
    if (!(await list.add({ account, proxy }))) return
    if (!isSameLogin(entered.get(account), login)) return
    const written = await keychain.write(account, entryText(login))
    if (written.ok && isSameLogin(entered.get(account), login)) entered.delete(account)
  }

  return {
    async find(challenge, given = null) {
      const account = accountOf(challenge)
      const login = given ?? entered.get(account) ?? (await kept(account))
      if (login !== null && !isNotTaken(account, login)) return ok(login)
      isAsking(account, challenge)
      return err(notTaken.get(account)?.length ? 'refused' : 'unknown')
    },
    accepted(challenge, login) {
      const account = accountOf(challenge)
      notTaken.delete(account)
      if (isSameLogin(entered.get(account), login))
        void keep(account, proxyAddress(challenge), login)
    },
    refused(challenge, login) {
      const account = accountOf(challenge)
      if (isSameLogin(entered.get(account), login)) entered.delete(account)
      notTaken.set(account, [login, ...(notTaken.get(account) ?? [])].slice(0, MOST_NOT_TAKEN))
      isAsking(account, challenge)
    },
    signIn(account, login) {
      const challenge = asking.get(account)
      if (challenge === undefined) return false
      entered.set(account, login)
      addresses.set(account, proxyAddress(challenge))
      // Entered once more, it is tried once more.
      const others = notTaken.get(account)?.filter((each) => !isSameLogin(each, login)) ?? []
      notTaken.set(account, others)
      asking.delete(account)
      return true
    },
    async forget() {
      const proxies = new Set([...entered.keys()].map((account) => addresses.get(account) ?? ''))
      entered.clear()
      notTaken.clear()
      const kept = await list.read()
      if (!kept.ok) return kept
      for (const { account, proxy } of kept.value) {
        const removed = await keychain.remove(account)
        if (!removed.ok) return removed
        proxies.add(proxy)
      }
      const cleared = kept.value.length === 0 ? kept : await list.clear()
      return cleared.ok ? { ok: true, value: [...proxies] } : cleared
    },
  }
}
