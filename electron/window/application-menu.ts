import type { MenuItemConstructorOptions, Menu as MenuType } from 'electron'
import type { Locale } from '../domain/locale'
import { DESKTOP_TEXTS } from '../domain/texts/desktop-texts'

/**
 * The menu of the app. On macOS the keys of its items (⌘C, ⌘V, ⌘A, ⌘Q) work by the menu alone
 * (electron/electron#49807), which LSUIElement keeps out of sight; elsewhere pages have them, and the default
 * menu would bring reload and the developer tools. Quitting goes the way of the tray's: it asks what becomes
 * of unsaved settings.
 */
export const applicationMenu = (
  platform: NodeJS.Platform,
  locale: Locale,
  quit: () => void,
): readonly MenuItemConstructorOptions[] | null => {
  if (platform !== 'darwin') return null
  const { quit: label } = DESKTOP_TEXTS[locale].tray
  const app: MenuItemConstructorOptions[] = [
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { label, accelerator: 'Command+Q', click: quit },
  ]
  return [{ role: 'appMenu', submenu: app }, { role: 'editMenu' }, { role: 'windowMenu' }]
}

/** Once the app is ready: before, there is none anywhere (security/harden.ts). */
export function showApplicationMenu(
  Menu: Pick<typeof MenuType, 'buildFromTemplate' | 'setApplicationMenu'>,
  ...of: Parameters<typeof applicationMenu>
): void {
  const template = applicationMenu(...of)
  if (template !== null) Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
}
