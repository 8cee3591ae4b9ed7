import { app, Menu, protocol } from 'electron'
import { registerAppScheme } from './app-protocol'
import { guardContents } from './guard-contents'
import { hardenSession } from './harden-session'
import { refuseClientCertificates } from './no-client-certificates'
import { windowOrigins } from './origin'

/** Everything that must hold before the first window can exist. */
export function hardenProcess(): void {
  // Checklist 4: also for a window whose options forget it. Root can only run without it, and
  // asks so on the command line; both at once would leave the network process unable to start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Chromium would write the keys of its connections there, and what they carry could be read.
  delete process.env.SSLKEYLOGFILE
  // A gateway may offer HTTP/3 at any host and port (Alt-Svc), and Chromium would call there, beside the proxy.
  app.commandLine.appendSwitch('disable-quic')
  registerAppScheme(protocol)
  guardContents(app, windowOrigins())
  refuseClientCertificates(app)
  app.on('session-created', hardenSession)
  // The default menu would bring reload, zoom and the developer tools, and costs time before ready. macOS
  // gets one of ours (window/application-menu.ts).
  Menu.setApplicationMenu(null)
}
