import { join } from 'node:path'
import { Menu, Tray } from 'electron'
import { type TrayActions, type TrayView, trayIcon, trayImage, trayMenu, trayTooltip } from './menu'

/** Shows the icon, or brings the shown one up to date. It goes with the app. */
export function openTray(images: string, actions: TrayActions): (view: TrayView) => void {
  // Kept here because a collected Tray object takes its icon with it.
  let tray: Tray | null = null
  return (view) => {
    const image = join(images, trayImage(trayIcon(view), process.platform))
    if (tray === null) {
      tray = new Tray(image)
      tray.on('click', actions.showPanel)
    } else tray.setImage(image)
    tray.setToolTip(trayTooltip(view))
    // Linux shows a changed menu only when it is set anew.
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(view, actions)))
  }
}
