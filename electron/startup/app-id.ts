/**
 * The app's one identity: bundle (macOS), taskbar (Windows), desktop file (Linux). Without a hyphen, which
 * D-Bus and GNOME's portals refuse in such names. electron-builder.yml and package.json have it too; a test
 * compares them.
 */
export const APP_ID = 'io.github.workcarddialer'

/** Electron's `app`, as far as the identity needs it. */
interface App {
  setAppUserModelId(id: string): void
}

/**
 * Windows groups windows and notifications by it and takes it from the shortcut only, not from a start
 * that came another way. The other systems read it from the package.
 */
export function identifyApp(app: App, platform: NodeJS.Platform): void {
  if (platform === 'win32') app.setAppUserModelId(APP_ID)
}
