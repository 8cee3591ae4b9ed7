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

export function keepClipboard({
  clipboard,
  clearAfterSeconds,
  after,
}: KeeperPorts): ClipboardKeeper {
  let ours: string | null = null
  let callOff = () => {}

  async function clearOurs() {
    callOff()
    const written = ours
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
      callOff()
      ours = text
      await clipboard.writePrivately(text)
      const seconds = clearAfterSeconds()
      if (seconds > 0) callOff = after(seconds * 1000, () => void clearOurs())
    },
  }
}
