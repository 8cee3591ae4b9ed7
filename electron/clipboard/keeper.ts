/** The clipboard as this capability needs it. */
export interface ClipboardPort {
  /** Rejects when the clipboard's owner does not answer. */
  read(): Promise<string>
  /** Text and the formats that keep it out of histories, in one step. */
  writePrivately(text: string): Promise<void>
  clear(): Promise<void>
  /** Takes a text out of the clipboard that X11 has for what is marked, if it is still there. */
  clearPrimary(text: string): Promise<void>
}

export interface KeeperPorts {
  readonly clipboard: ClipboardPort
  /** 0 never clears by time. */
  readonly clearAfterSeconds: () => number
  /** Calls back once after the time; returns how to call it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void
  /** Calls back when the screen is locked, where nobody else tells; returns how to call it off. */
  readonly onLock: (action: () => void) => () => void
  /** The number is no longer in the clipboard: cleared here, or replaced by another program. */
  readonly onGone: (wasTakenOut: boolean) => void
}

/** Writes numbers and takes them away again: by time, on quit, lock and suspend, and only if they are still there. */
export interface ClipboardKeeper {
  read(): Promise<string>
  /** False when the system refused it. */
  write(text: string): Promise<boolean>
  /** A page's selection holds digits of a number: they go with what is written. */
  marked(text: string): void
  /** Clears what was written last and what was marked last, where it still is. */
  clearOurs(): Promise<void>
  /** True for the text that was written last and not cleared since. */
  isOurs(text: string): boolean
  /** A number lies there, and the time after which it is taken out runs. */
  isCountingDown(): boolean
}

/** An owner that did not answer is asked again after this time, then after twice as long and so on. */
const FIRST_RETRY_MS = 15_000
const LAST_RETRY_MS = 600_000

export function keepClipboard(ports: KeeperPorts): ClipboardKeeper {
  const { clipboard, clearAfterSeconds, after, onLock, onGone } = ports
  /** What may be there: the text that was written last, and an older one whose successor was refused. */
  let ours: readonly string[] = []
  let writing: Promise<void> = Promise.resolve()
  let marked: string | null = null
  /** Null while nothing is waited for. */
  let stopWatching: (() => void) | null = null
  let failures = 0

  /** From the first moment on, so that two quick copies never leave the first one's timer running. */
  function watch(milliseconds = clearAfterSeconds() * 1000) {
    stop()
    const clear = () => void clearOurs().catch(() => {})
    const cancels = [onLock(clear)]
    if (milliseconds > 0) cancels.push(after(milliseconds, clear))
    stopWatching = () => {
      for (const cancel of cancels) cancel()
    }
  }

  function stop() {
    stopWatching?.()
    stopWatching = null
  }

  async function clearOurs() {
    stop()
    const outcomes = await Promise.allSettled([clearWritten(), clearMarked()])
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed === undefined) return
    failures += 1
    // What could not be read may still be ours. A newer text has a timer of its own.
    if (stopWatching === null) watch(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS))
    throw failed.reason
  }

  async function clearMarked() {
    const text = marked
    if (text === null) return
    await clipboard.clearPrimary(text)
    if (marked === text) marked = null
  }

  async function clearWritten() {
    const last = ours.at(-1)
    // A write that is still running must not finish after the clearing.
    await writing.catch(() => {})
    if (last === undefined) return
    const content = await clipboard.read()
    // A newer number may have been written while the clipboard was read.
    if (ours.at(-1) !== last) return
    const isThere = ours.includes(content)
    if (isThere) await clipboard.clear()
    ours = []
    onGone(isThere)
  }

  return {
    read: () => clipboard.read(),
    clearOurs,
    marked(text) {
      marked = text
      if (stopWatching === null) watch()
    },
    isOurs: (text) => ours.includes(text),
    // An owner that does not answer is asked again for as long as it takes: nobody waits for that.
    isCountingDown: () => ours.length > 0 && failures === 0 && clearAfterSeconds() > 0,
    async write(text) {
      ours = [...ours, text]
      failures = 0
      watch()
      const pending = clipboard.writePrivately(text)
      writing = pending
      try {
        await pending
        // It replaced the older ones.
        ours = ours.slice(Math.max(0, ours.indexOf(text)))
      } catch {
        // It may have been written all the same, or an older one may be left: both stay watched.
        return false
      }
      // On X11 every copied text is in PRIMARY too.
      await clipboard.clearPrimary(text).catch(() => {
        marked = text
      })
      return true
    },
  }
}
