import { app, powerMonitor } from 'electron'

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
