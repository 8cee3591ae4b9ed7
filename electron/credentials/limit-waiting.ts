import type { LateChange, SecretAnswer, SecretStore } from './secret-store'

export interface WaitingPorts {
  /** Whether the system may be asking the user for the keychain's password right now. */
  readonly isAsking: () => Promise<boolean>
  /** How long an answer may take while nobody is asked, in milliseconds. */
  readonly limitMs?: number
}

export interface LimitedStore extends SecretStore {
  /** A call to the keychain has not been answered yet. */
  isBusy(): boolean
}

const LIMIT_MS = 3000

/**
 * A keychain that cannot hang its callers. One call runs at a time, because a hanging call holds one of
 * the few threads that node also needs for files. Two readers of the same entry share one call. A call
 * that is not answered in time is `silent`, unless the system is asking the user.
 */
export function limitWaiting(
  store: SecretStore,
  { isAsking, limitMs = LIMIT_MS }: WaitingPorts,
): LimitedStore {
  let last: Promise<unknown> = Promise.resolve()
  let busy = 0
  const reads = new Map<string, Promise<SecretAnswer<string | null>>>()

  /** `isWanted` is asked when the turn comes: what nobody waits for any more is not begun. */
  function inTurn<T>(
    call: () => Promise<SecretAnswer<T>>,
    isWanted: () => boolean,
  ): Promise<SecretAnswer<T>> {
    busy += 1
    const answer = last
      .then(() => (isWanted() ? call() : SILENT))
      .finally(() => {
        busy -= 1
      })
    last = answer
    return answer
  }

  /** True when the limit has passed while the user is being asked, false when nobody is asked. */
  async function limitPassed(signal: AbortSignal): Promise<boolean> {
    await wait(limitMs / 3, signal)
    // In parallel: a keychain that hangs answers this question late too.
    const [asking] = await Promise.all([isAsking(), wait((limitMs * 2) / 3, signal)])
    return asking
  }

  async function within<T>(answer: Promise<SecretAnswer<T>>): Promise<SecretAnswer<T>> {
    for (;;) {
      const done = new AbortController()
      const first = await Promise.race([answer, limitPassed(done.signal)])
      done.abort()
      if (first === false) return SILENT
      if (first !== true) return first
    }
  }

  async function change(
    account: string,
    call: () => Promise<SecretAnswer<undefined>>,
    { evenLate }: LateChange = { evenLate: false },
  ) {
    // Later readers must not share a reading from before the change.
    reads.delete(account)
    return evenLate
      ? within(inTurn(call, () => true))
      : whileWanted((isWanted) => undoable(account, call, isWanted))
  }

  /** What is not begun any more once its caller was told `silent`. */
  async function whileWanted<T>(
    call: (isWanted: () => boolean) => Promise<SecretAnswer<T>>,
  ): Promise<SecretAnswer<T>> {
    let isGivenUp = false
    const isWanted = () => !isGivenUp
    const answer = await within(inTurn(() => call(isWanted), isWanted))
    isGivenUp = true
    return answer
  }

  /** The entry is read first; a change that nobody waits for any more by its end is undone in the same turn. */
  async function undoable(
    account: string,
    call: () => Promise<SecretAnswer<undefined>>,
    isWanted: () => boolean,
  ): Promise<SecretAnswer<undefined>> {
    const before = await store.read(account, true)
    if (!before.ok) return before
    if (!isWanted()) return SILENT
    const made = await call()
    if (isWanted() || !made.ok) return made
    return before.value === null ? store.remove(account) : store.write(account, before.value)
  }

  return {
    read(account, forChange) {
      // The system may ask the user: not for a reader who has gone.
      if (forChange) return whileWanted(() => store.read(account, true))
      const running = reads.get(account)
      if (running !== undefined) return within(running)
      const answer = inTurn(
        () => store.read(account),
        () => true,
      )
      reads.set(account, answer)
      void answer.then(() => {
        if (reads.get(account) === answer) reads.delete(account)
      })
      return within(answer)
    },
    write: (account, secret, late) => change(account, () => store.write(account, secret), late),
    remove: (account, late) => change(account, () => store.remove(account), late),
    isBusy: () => busy > 0,
  }
}

/** Never over once the signal has aborted. */
const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })

const SILENT = { ok: false, fault: 'silent' } as const
