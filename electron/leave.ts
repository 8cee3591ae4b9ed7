/** Electron's `app` and `powerMonitor`, as far as leaving needs them. */
interface Leaving {
  readonly app: {
    on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown
    quit(): void
  }
  readonly powerMonitor: {
    on(event: 'lock-screen', listener: () => void): unknown
    on(event: 'suspend', listener: () => void): unknown
  }
}

/** The agent leaves the desk or the app: the last customer's number must not stay in the clipboard. */
export function leaveNothingBehind(
  { app, powerMonitor }: Leaving,
  clear: () => Promise<void>,
): void {
  // Told by macOS and Windows; on Linux the clipboard's keeper looks for itself.
  powerMonitor.on('lock-screen', () => void clear())
  powerMonitor.on('suspend', () => void clear())
  let cleared = false
  app.on('before-quit', (event) => {
    if (cleared) return
    event.preventDefault()
    const leave = () => {
      cleared = true
      // Not inside this event: where the system asks to quit (SIGTERM, the Dock), Electron would end
      // the asking with this event's refusal, close the windows and stay.
      setImmediate(() => app.quit())
    }
    clear().then(leave, leave)
  })
}
