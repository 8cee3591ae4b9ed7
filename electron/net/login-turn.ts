import { accountOf, type ProxyChallenge, type ProxyLogins } from '../domain/proxy-login'

/** The last turn of each account; whoever has the same log-ins has the same turns. */
const lastTurns = new WeakMap<ProxyLogins, Map<string, Promise<void>>>()

/**
 * Waits until no other call tries a name and a password on this proxy: whether they are right is known then,
 * and wrong ones sent by several calls at once could lock the account. Settles when the signal aborts, too.
 * @returns ends the turn; to be called however the try ends
 */
export async function loginTurn(
  logins: ProxyLogins,
  challenge: ProxyChallenge,
  signal: AbortSignal,
): Promise<() => void> {
  const account = accountOf(challenge)
  const turns = lastTurns.get(logins) ?? new Map<string, Promise<void>>()
  lastTurns.set(logins, turns)
  const before = turns.get(account) ?? Promise.resolve()
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const mine = before.then(() => ended)
  turns.set(account, mine)
  void mine.then(() => {
    if (turns.get(account) === mine) turns.delete(account)
  })
  await new Promise<void>((resolve) => {
    if (signal.aborted) return resolve()
    const go = () => {
      signal.removeEventListener('abort', go)
      resolve()
    }
    signal.addEventListener('abort', go)
    void before.then(go)
  })
  return end
}
