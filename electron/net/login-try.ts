import { accountOf, type ProxyChallenge, type ProxyLogins } from '../domain/proxy-login'

/** To be called with what was learnt, however the try ends: true when the proxy takes what it was told. */
export type EndTry = (isTaken: boolean) => void

/** The try that runs, by account; whoever has the same log-ins waits for the same. */
const tries = new WeakMap<ProxyLogins, Map<string, Promise<boolean>>>()

/**
 * One request tries a name and a password on this proxy, the others wait for what it learns: wrong ones sent
 * by several at once could lock the account. What was not taken is not found any more then; where nothing was
 * learnt, the next one tries. Settles when the signal aborts, too.
 */
export async function loginTry(
  logins: ProxyLogins,
  challenge: ProxyChallenge,
  signal: AbortSignal,
): Promise<EndTry> {
  const account = accountOf(challenge)
  const running = tries.get(logins) ?? new Map<string, Promise<boolean>>()
  tries.set(logins, running)
  for (let other = running.get(account); other !== undefined; other = running.get(account))
    if (await unlessAborted(other, signal)) return () => {}

  let learn: EndTry = () => {}
  const mine = new Promise<boolean>((resolve) => {
    learn = resolve
  })
  running.set(account, mine)
  return (isTaken) => {
    if (running.get(account) === mine) running.delete(account)
    learn(isTaken)
  }
}

/** What the other try has learnt; true as soon as nobody waits for it here any more. */
function unlessAborted(other: Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(true)
  return new Promise((resolve) => {
    const stop = () => resolve(true)
    signal.addEventListener('abort', stop)
    void other.then((isTaken) => {
      signal.removeEventListener('abort', stop)
      resolve(isTaken)
    })
  })
}
