import { join } from 'node:path'
import { Menu, nativeTheme, Tray } from 'electron'
import { type TrayActions, type TrayView, trayIcon, trayImage, trayMenu, trayTooltip } from './menu'

// Kept here because a collected Tray object takes its icon with it.
let tray: Tray | null = null

/** Shows the tray icon, or brings the shown one up to date. */
export function showTray(images: string, view: TrayView, actions: TrayActions): void {
  const image = join(
    images,
    trayImage(trayIcon(view), process.platform, nativeTheme.shouldUseDarkColors),
  )
  if (tray === null) {
    tray = new Tray(image)
    tray.on('click', actions.showPanel)
  } else tray.setImage(image)
  tray.setToolTip(trayTooltip(view))
  // Linux shows a changed menu only when it is set anew.
  tray.setContextMenu(Menu.buildFromTemplate(trayMenu(view, actions)))
}
