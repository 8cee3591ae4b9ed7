import { app, powerMonitor } from 'electron'

/** Calls back once after the time; returns how to call it off. */
export function after(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds)
  return () => clearTimeout(timer)
}

/** The agent leaves the desk or the app: the last customer's number must not stay in the clipboard. */
export function leaveNothingBehind(clear: () => Promise<void>): void {
  powerMonitor.on('lock-screen', () => void clear())
  powerMonitor.on('suspend', () => void clear())
  let cleared = false
  app.on('before-quit', (event) => {
    if (cleared) return
    event.preventDefault()
    const leave = () => {
      cleared = true
      app.quit()
    }
    clear().then(leave, leave)
  })
}
