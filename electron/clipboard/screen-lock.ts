const EVERY_MS = 2000
/** What counts as idle does not matter here, but the call wants to know it. */
const IDLE_SECONDS = 60

/** What is used of Electron's power monitor. */
interface PowerMonitor {
  getSystemIdleState(idleSeconds: number): string
}

/**
 * Linux has no `lock-screen` event, so the state is asked for while a number is in the clipboard, and
 * only then. X11's screen saver answers; a Wayland desktop's own lock screen does not.
 */
export function onScreenLock(
  monitor: PowerMonitor,
  platform: NodeJS.Platform,
  action: () => void,
): () => void {
  if (platform !== 'linux') return () => {}
  const timer = setInterval(() => {
    if (monitor.getSystemIdleState(IDLE_SECONDS) === 'locked') action()
  }, EVERY_MS)
  return () => clearInterval(timer)
}
