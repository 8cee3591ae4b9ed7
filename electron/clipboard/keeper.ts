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
}

/** Writes numbers and takes them away again: by time, on quit, lock and suspend, and only if they are still there. */
export interface ClipboardKeeper {
  read(): Promise<string>
  write(text: string): Promise<void>
  /** Clears when the clipboard still holds what was written last. */
  clearOurs(): Promise<void>
  /** True for the text that was written last and not cleared since. */
  isOurs(text: string): boolean
}

export function keepClipboard(ports: KeeperPorts): ClipboardKeeper {
  const { clipboard, clearAfterSeconds, after, onLock } = ports
  let ours: string | null = null
  let writing: Promise<void> = Promise.resolve()
  let callOff = () => {}

  /** From the first moment on, so that two quick copies never leave the first one's timer running. */
  function watch() {
    callOff()
    const clear = () => void clearOurs()
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
    if (written === null || (await clipboard.read()) !== written) return
    // A newer number may have been written while the clipboard was read.
    if (ours !== written) return
    ours = null
    await clipboard.clear()
  }

  return {
    read: () => clipboard.read(),
    clearOurs,
    isOurs: (text) => text === ours,
    async write(text) {
      ours = text
      watch()
      writing = clipboard.writePrivately(text)
      await writing
    },
  }
}
