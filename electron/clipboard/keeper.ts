/** The clipboard as this capability needs it. */
export interface ClipboardPort {
  read(): Promise<string>
  /** Text and the formats that keep it out of histories, in one step. */
  writePrivately(text: string): Promise<void>
  clear(): Promise<void>
  /** Takes a marked text out of the clipboard that X11 has for such, if it is still there. */
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
  readonly onGone: () => void
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
}

export function keepClipboard(ports: KeeperPorts): ClipboardKeeper {
  const { clipboard, clearAfterSeconds, after, onLock, onGone } = ports
  let ours: string | null = null
  let writing: Promise<void> = Promise.resolve()
  let marked: string | null = null
  /** Null while nothing is waited for. */
  let callOff: (() => void) | null = null

  /** From the first moment on, so that two quick copies never leave the first one's timer running. */
  function watch() {
    stop()
    // A clipboard that cannot be read now is tried again at the next occasion.
    const clear = () => void clearOurs().catch(() => {})
    const seconds = clearAfterSeconds()
    const endings = [onLock(clear)]
    if (seconds > 0) endings.push(after(seconds * 1000, clear))
    callOff = () => {
      for (const end of endings) end()
    }
  }

  function stop() {
    callOff?.()
    callOff = null
  }

  async function clearOurs() {
    stop()
    await Promise.all([clearWritten(), clearMarked()])
  }

  async function clearMarked() {
    const text = marked
    if (text === null) return
    await clipboard.clearPrimary(text)
    if (marked === text) marked = null
  }

  async function clearWritten() {
    const written = ours
    // Quitting in the moment of a copy: what is on its way must not arrive after the clearing.
    await writing.catch(() => {})
    if (written === null) return
    const isThere = (await clipboard.read()) === written
    // A newer number may have been written while the clipboard was read.
    if (ours !== written) return
    ours = null
    if (isThere) await clipboard.clear()
    onGone()
  }

  return {
    read: () => clipboard.read(),
    clearOurs,
    marked(text) {
      marked = text
      if (callOff === null) watch()
    },
    isOurs: (text) => text === ours,
    async write(text) {
      ours = text
      watch()
      const mine = clipboard.writePrivately(text)
      writing = mine
      try {
        await mine
        return true
      } catch {
        if (ours === text) {
          ours = null
          if (marked === null) stop()
        }
        return false
      }
    },
  }
}
