import type { MenuItemConstructorOptions, Menu as MenuType } from 'electron'

/**
 * The menu of the app. On macOS the keys of its items (⌘C, ⌘V, ⌘A, ⌘Q) work by the menu alone
 * (electron/electron#49807); elsewhere pages have them, and the default menu would bring reload and the
 * developer tools.
 */
export const applicationMenu = (
  platform: NodeJS.Platform,
): readonly MenuItemConstructorOptions[] | null =>
  platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null

/** Once the app is ready: before, there is none anywhere (security/harden.ts). */
export function showApplicationMenu(
  Menu: Pick<typeof MenuType, 'buildFromTemplate' | 'setApplicationMenu'>,
  platform: NodeJS.Platform,
): void {
  const template = applicationMenu(platform)
  if (template !== null) Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
}
