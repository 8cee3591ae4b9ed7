import { spawn } from 'node:child_process'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  ClipboardItem,
  dialog,
  clipboard as electronClipboard,
  ipcMain,
  nativeTheme,
  net,
  powerMonitor,
  session,
  shell,
  webContents,
} from 'electron'
import ElectronStore from 'electron-store'
import { systemClipboard } from './clipboard/clipboard'
import { onScreenLock } from './clipboard/screen-lock'
import { openVault } from './credentials/credentials'
import { keychain } from './credentials/keychain'
import { receiveLinks } from './deep-link/links'
import { LINK_SCHEME } from './deep-link/parse-link'
import { nativeChooser } from './dial/choose-program'
import { openDialler } from './dial/dial'
import { followSettings, followTheme, resolveLocale } from './follow-settings'
import { handlers } from './handlers'
import { bindHotkey } from './hotkey/hotkey'
import { serve } from './ipc/serve'
import { openTopics } from './ipc/topics'
import { kill, killAfter } from './kill'
import { leaveNothingBehind } from './leave'
import { type Log, openLog } from './log/log'
import { openGatewayNetwork } from './net/gateway-network'
import { pageTrouble } from './page-trouble'
import { serveApp } from './security/app-protocol'
import { denyPermissions } from './security/deny-permissions'
import { hardenProcess } from './security/harden'
import { devServer, windowOrigins } from './security/origin'
import { weakenedBy, weakenedText } from './security/weakened'
import { openSettings } from './settings/store'
import { settingsWriter } from './settings/write-settings'
import { failOnce } from './startup/cannot-start'
import { watchDefects } from './startup/defects'
import { isLockHeld } from './startup/lock'
import { refuseStart } from './startup/refuse-start'
import { asStartRequest, canBeTold, parseStart } from './startup/start-request'
import { showTray } from './tray/tray'
import { waysIn } from './ways-in'
import { tellOfBrokenPage } from './window/broken-page'
import { nativeConfirm } from './window/confirm'
import { pagePreferences } from './window/options'
import { createPanel } from './window/panel'
import { settingsWindow } from './window/settings-window'
import { wireLookup } from './wire-lookup'

// The lock comes first: a second start must cost nothing but the message to the first.
const request = parseStart(process.argv, LINK_SCHEME)
const links = receiveLinks(app)
const fail = failOnce({ app, dialog })
const reportDefects = watchDefects(process, fail)
const weakened = weakenedBy(app.commandLine)
const isAcceptable = weakened === null && canBeTold(process.argv)
const hasLock = isAcceptable && app.requestSingleInstanceLock(request)
const isFirst = () => hasLock || !isLockHeld(app.getPath('userData'), process.platform)
if (weakened !== null) void refuseStart({ app, dialog }, weakenedText(weakened))
else if (isAcceptable && isFirst()) {
  hardenProcess()
  const logDefects = (log: Log) =>
    reportDefects((defect) => log({ event: 'unexpected', ...defect }))
  app.whenReady().then(start).then(logDefects, fail)
} else app.quit()

/** Everything that is there from the start to the end; what is written to the log goes to the result. */
function start(): Log {
  const root = app.getAppPath()
  const preload = join(root, 'out', 'preload', 'preload.cjs')
  const preferences = pagePreferences(preload, devServer() !== null)
  const origins = windowOrigins()

  denyPermissions()
  // Later a page could end the app by asking for what never was.
  let isDrawn = false
  serveApp(join(root, 'out', 'renderer'), (path) => {
    if (!isDrawn) fail(new Error(`${path} cannot be read`))
  })

  const settings = openSettings(app.getPath('userData'), settingsWriter({ ipcMain, ElectronStore }))
  followTheme(nativeTheme, settings)
  const topics = openTopics(webContents, origins)
  const askToPaint = (turn: number) => topics.publish('paint', turn)
  const locale = () => resolveLocale(settings.read(), app.getLocale())
  const args = process.argv.slice(1)
  const trouble = pageTrouble(() => ({
    log,
    tellOfBrokenPage: (window) => void tellOfBrokenPage({ app, dialog, locale, args }, window),
    cannotStart: fail,
  }))
  // First of all that takes time: the page's process starts beside the rest.
  const clear = () => lookup.clear()
  const panelPorts = { clear, askToPaint, ...trouble('panel') }
  const panel = createPanel(preferences, `${origins.panel}/panel.html`, panelPorts)

  const calm = panel.drawn
  void calm.then(() => {
    isDrawn = true
  })
  const log = openLog(app.getPath('userData'), devServer() !== null, calm)
  const vault = openVault(keychain)
  const { lookup, clipboard, warm } = wireLookup({
    ...{ settings, vault, topics, log, calm },
    machine: {
      clipboard: systemClipboard({ clipboard: electronClipboard, ClipboardItem }, process.platform),
      onScreenLock: (action) => onScreenLock(powerMonitor, process.platform, action),
      ...openGatewayNetwork({ app, net, session, onDeath: () => log({ event: 'network-died' }) }),
      isOnline: () => net.isOnline(),
    },
  })
  const settingsPage = `${origins.settings}/settings.html`
  const openSettingsWindow = settingsWindow(preferences, settingsPage, trouble('settings'))
  const means = { lookup, panel, clipboard, settings, warm }
  const ways = waysIn({ ...means, openSettings: openSettingsWindow, quit: () => app.quit() })
  const images = join(root, 'build', 'tray')
  const desktop = followSettings({
    ...{ settings, topics, log, app, nativeTheme, calm, hasLock },
    bindHotkey: (wanted) => bindHotkey(wanted, ways.lookUpClipboard),
    showTray: (view) => showTray(images, view, ways),
  })

  const dialler = openDialler({ shell, app, spawn, platform: process.platform })
  const parts = { lookup, panel, clipboard, settings, vault, topics, desktop, dialler }
  const native = {
    confirm: nativeConfirm({ dialog, BrowserWindow, locale }),
    chooseProgram: nativeChooser({ dialog, BrowserWindow }),
  }
  serve(ipcMain, handlers({ ...parts, ...native, openSettings: openSettingsWindow }), {
    origins,
    onProblem: (channel, problem) => log({ event: 'ipc-refused', channel, problem }),
  })

  app.on('second-instance', (_event, _argv, _folder, data) => ways.start(asStartRequest(data)))
  links.handle(ways.openLink)
  const ending = { killAfter, kill, isHeldUp: keychain.isBusy }
  leaveNothingBehind({ app, powerMonitor, ...ending }, clipboard.clearOurs)
  // Closing the settings is not leaving: the app lives in the tray and behind its hotkey.
  app.on('window-all-closed', () => {})
  ways.start(request)
  log({ event: 'started', version: app.getVersion(), runtime: process.versions.electron })
  return log
}
