/** Electron's `app` and `powerMonitor`, as far as the end of the app needs them. */
interface Machine {
  readonly app: {
    on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
    on(event: 'quit', listener: () => void): unknown
    quit(): void
  }
  readonly powerMonitor: {
    on(event: 'lock-screen', listener: () => void): unknown
    on(event: 'suspend', listener: () => void): unknown
  }
  /** Ends the process after this time in any case (milliseconds). */
  readonly killAfter: (milliseconds: number) => void
  readonly kill: () => void
  /** A call of the system is not answered, and node would wait for it before it ends. */
  readonly isBlocked: () => boolean
}

/** Closes what a capability holds open. */
export type Stop = () => Promise<void> | void

/** What has not stopped by now does not hold up quitting. */
const STOP_LIMIT_MS = 1000
/** Whoever quits sees the app gone: a hung keychain or clipboard may not keep it. */
const QUIT_LIMIT_MS = 2000

/** Stops every capability before the app quits, with a limit. */
export function stopBeforeQuit(
  { app, killAfter, kill, isBlocked }: Omit<Machine, 'powerMonitor'>,
  stops: readonly Stop[],
): void {
  // Last: everything is closed and saved by now.
  app.on('quit', () => {
    if (isBlocked()) kill()
  })
  let isQuitting = false
  let isStopped = false
  app.on('before-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    if (isQuitting) return
    isQuitting = true
    killAfter(QUIT_LIMIT_MS)
    const quit = () => {
      if (isStopped) return
      isStopped = true
      // Not inside this event: when the system asks to quit (SIGTERM, the Dock), Electron would take
      // preventDefault as a refusal, close the windows and keep running.
      setImmediate(() => app.quit())
    }
    setTimeout(quit, STOP_LIMIT_MS)
    void Promise.allSettled(stops.map(async (stop) => stop())).then(quit)
  })
}

/** The agent leaves the desk: the last customer's number must not stay in the clipboard. */
export function clearClipboardOnLock(
  powerMonitor: Machine['powerMonitor'],
  clear: () => Promise<void>,
): void {
  // The clipboard keeper tries again what could not be cleared.
  const clearNow = () => void clear().catch(() => {})
  // macOS and Windows send this event; on Linux the clipboard keeper polls.
  powerMonitor.on('lock-screen', clearNow)
  powerMonitor.on('suspend', clearNow)
}
