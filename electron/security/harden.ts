import { app, Menu } from 'electron'
import { registerAppScheme } from './app-protocol'
import { guardContents } from './guard-contents'

/** Everything that must hold before the first window can exist. */
export function hardenProcess(): void {
  // Checklist 4: also for a window whose options forget it.
  app.enableSandbox()
  registerAppScheme()
  guardContents()
  // The default menu would bring reload, zoom and the developer tools, and costs time before ready.
  Menu.setApplicationMenu(null)
}
