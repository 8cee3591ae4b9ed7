interface Machine {
  /** Electron's. */
  readonly app: { once(event: 'before-quit', action: () => void): unknown }
  /** Electron's own updater; only where it installs. */
  readonly updater: () => { once(event: 'before-quit-for-update', action: () => void): unknown }
  readonly platform: NodeJS.Platform
}

/**
 * When the app begins to quit; more than once, maybe. On macOS an update first closes all windows and quits
 * only then (https://www.electronjs.org/docs/latest/api/auto-updater#event-before-quit-for-update): a window
 * that hides in place of closing would keep it from ever being installed.
 */
export function onceQuitting({ app, updater, platform }: Machine, action: () => void): void {
  app.once('before-quit', action)
  if (platform === 'darwin') updater().once('before-quit-for-update', action)
}
