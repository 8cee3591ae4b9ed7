import { join } from 'node:path'
import { app } from 'electron'
import { systemClipboard } from './clipboard/clipboard'
import { keepClipboard } from './clipboard/keeper'
import { bindThrough, profileAccess } from './connect'
import { openVault } from './credentials/credentials'
import { keychain } from './credentials/keychain'
import { followSettings } from './follow-settings'
import { handlers } from './handlers'
import { serve } from './ipc/serve'
import { openTopics } from './ipc/topics'
import { after, leaveNothingBehind } from './leave'
import { openLog } from './log/log'
import { openSession } from './lookup/session'
import { electronTransport } from './net/electron-transport'
import { serveApp } from './security/app-protocol'
import { denyPermissions } from './security/deny-permissions'
import { hardenProcess } from './security/harden'
import { APP_ORIGIN, devServer, ownOrigins } from './security/origin'
import { activeProfile } from './settings/change'
import { openSettings } from './settings/store'
import { asStartRequest, parseStart } from './startup/start-request'
import { waysIn } from './ways-in'
import { pagePreferences } from './window/options'
import { createPanel } from './window/panel'
import { settingsWindow } from './window/settings-window'

// The lock comes first: a second start must cost nothing but the message to the first.
const request = parseStart(process.argv)
if (app.requestSingleInstanceLock(request)) {
  hardenProcess()
  app.whenReady().then(start)
} else app.quit()

function start(): void {
  const root = app.getAppPath()
  const page = devServer() ?? `${APP_ORIGIN}/index.html`
  const preload = join(root, 'out', 'preload', 'preload.cjs')
  const preferences = pagePreferences(preload, devServer() !== null)

  denyPermissions()
  serveApp(join(root, 'out', 'renderer'))

  const log = openLog(app.getPath('userData'), devServer() !== null)
  const topics = openTopics(ownOrigins())
  const settings = openSettings()
  const vault = openVault(keychain)
  const clipboard = keepClipboard({
    clipboard: systemClipboard,
    clearAfterSeconds: () => settings.read().clearClipboardAfterSeconds,
    after,
  })
  const lookup = openSession({
    bind: bindThrough(electronTransport, profileAccess(vault)),
    profile: () => activeProfile(settings.read()),
    copiesAutomatically: () => settings.read().copyAutomatically,
    copy: clipboard.write,
    now: Date.now,
    publish: (state) => topics.publish('lookup', state),
    log,
  })
  lookup.clear()

  const panel = createPanel(preferences, page, lookup.clear)
  const openSettingsWindow = settingsWindow(preferences, page)
  const ways = waysIn({ lookup, panel, clipboard, openSettings: openSettingsWindow })
  const desktop = followSettings({
    settings,
    topics,
    log,
    ways,
    images: join(root, 'build', 'tray'),
  })

  serve(
    handlers({ lookup, panel, settings, vault, topics, desktop, openSettings: openSettingsWindow }),
    {
      origins: ownOrigins(),
      onProblem: (channel, problem) => log({ event: 'ipc-refused', channel, problem }),
    },
  )
  app.on('second-instance', (_event, _argv, _folder, data) => ways.start(asStartRequest(data)))
  leaveNothingBehind(clipboard.clearOurs)
  // Closing the settings is not leaving: the app lives in the tray and behind its hotkey.
  app.on('window-all-closed', () => {})
  ways.start(request)
  log({
    event: 'started',
    version: app.getVersion(),
    runtime: process.versions.electron,
  })
}
