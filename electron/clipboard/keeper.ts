/** The clipboard as this capability needs it. */
export interface ClipboardPort {
  read(): Promise<string>
  /** Text and the formats that keep it out of histories, in one step. */
  writePrivately(text: string): Promise<void>
  clear(): Promise<void>
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
  /** Clears when the clipboard still holds what was written last. */
  clearOurs(): Promise<void>
  /** True for the text that was written last and not cleared since. */
  isOurs(text: string): boolean
}

export function keepClipboard(ports: KeeperPorts): ClipboardKeeper {
  const { clipboard, clearAfterSeconds, after, onLock, onGone } = ports
  let ours: string | null = null
  let writing: Promise<void> = Promise.resolve()
  let callOff = () => {}

  /** From the first moment on, so that two quick copies never leave the first one's timer running. */
  function watch() {
    callOff()
    // A clipboard that cannot be read now is tried again at the next occasion.
    const clear = () => void clearOurs().catch(() => {})
    const seconds = clearAfterSeconds()
    const endings = [onLock(clear)]
    if (seconds > 0) endings.push(after(seconds * 1000, clear))
    callOff = () => {
      for (const end of endings) end()
    }
  }

  async function clearOurs() {
    callOff()
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
          callOff()
        }
        return false
      }
    },
  }
}
