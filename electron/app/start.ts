import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  app,
  BrowserWindow,
  ClipboardItem,
  dialog,
  clipboard as electronClipboard,
  globalShortcut,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  session,
  shell,
  webContents,
} from 'electron'
import { aboutApp } from '../about/about'
import { isLoginStart } from '../autostart/login-start'
import { systemClipboard } from '../clipboard/clipboard'
import { onScreenLock } from '../clipboard/screen-lock'
import { closedKeychain } from '../credentials/closed-keychain'
import { openVault } from '../credentials/credentials'
import { openKeychain } from '../credentials/keychain'
import type { Links } from '../deep-link/links'
import { nativeChooser } from '../dial/choose-program'
import { openDialler } from '../dial/dial'
import { desktopDecidesKeys } from '../hotkey/desktop-keys'
import { desktopKeys, systemKeys } from '../hotkey/global-keys'
import { bindHotkeys } from '../hotkey/hotkey'
import { inTask } from '../hotkey/in-task'
import { readKeyboardFacts } from '../hotkey/keyboard-facts'
import { layoutSwitches } from '../hotkey/layout-switch'
import { serve } from '../ipc/serve'
import { openTopics } from '../ipc/topics'
import { type Log, openLog } from '../log/log'
import { openGatewayNetwork } from '../net/gateway-network'
import { serveApp } from '../security/app-protocol'
import { denyPermissions } from '../security/deny-permissions'
import { devServer, windowOrigins } from '../security/origin'
import { activeProfile, withActiveProfile } from '../settings/change'
import { DEMO_ONLY } from '../settings/demo-only'
import { openSettings } from '../settings/store'
import { loadElectronStore, settingsWriter } from '../settings/write-settings'
import { isDemoOnly } from '../startup/demo-only'
import { asStartRequest, type StartRequest } from '../startup/start-request'
import type { TrayUpdate } from '../tray/menu'
import { openTray } from '../tray/tray'
import { showApplicationMenu } from '../window/application-menu'
import { dialogsInFront } from '../window/behind'
import { reportBrokenPage } from '../window/broken-page'
import { nativeConfirm } from '../window/confirm'
import { contextMenus } from '../window/context-menu'
import { firstCardSize } from '../window/first-card'
import { outliveGpuProcess } from '../window/gpu-deaths'
import { windowIcon, windowIdentity } from '../window/identity'
import { pagePreferences } from '../window/options'
import { createPanel } from '../window/panel'
import { settingsWindow } from '../window/settings-window'
import { openZoom } from '../window/zoom'
import { openFirstPaint } from './after-first-paint'
import { entryPoints } from './entry-points'
import { kill, killAfter } from './kill'
import { wireLookup } from './lookup'
import { openLate } from './open-late'
import { pageTrouble } from './page-trouble'
import { pages } from './pages'
import { allRequests } from './requests'
import { followSettings, followTheme, resolveLocale } from './settings-effects'
import { clearClipboardOnLock, stopBeforeQuit } from './shut-down'

interface StartParts {
  readonly request: StartRequest
  readonly links: Links
  /** Whether a second start will find this one. */
  readonly hasLock: boolean
  /** Says why the app cannot start and ends it. */
  readonly fail: (error: unknown) => void
}

/** By then the panel is on screen and the agent has not yet looked for a hint. */
const SETTLED_MS = 1500

/** Everything that is there from the start to the end; what is written to the log goes to the result. */
export function start({ request, links, hasLock, fail }: StartParts): Log {
  const root = app.getAppPath()
  const userData = app.getPath('userData')
  const origins = windowOrigins()

  const firstPaint = openFirstPaint()
  const log = openLog(userData, devServer() !== null, firstPaint.after)

  denyPermissions()
  const demoOnly = isDemoOnly(process.argv, app.isPackaged)
  const write = settingsWriter({ ipcMain, loadStore: loadElectronStore })
  const settings = openSettings(userData, write, demoOnly ? DEMO_ONLY : {})
  followTheme(nativeTheme, settings)
  const locale = () => resolveLocale(settings.read(), app.getLocale())
  const topics = openTopics(webContents, origins)
  contextMenus({ app, Menu, locale })
  serveApp(protocol, {
    rendererFolder: join(root, 'out', 'renderer'),
    made: pages({ topics, hasDrawn: firstPaint.hasHappened, platform: process.platform }),
    onMissing(path) {
      // Only before the first paint: later, a page could end the app by asking for a file that does not exist.
      if (!firstPaint.hasHappened()) fail(new Error(`${path} cannot be read`))
    },
  })
  showApplicationMenu(Menu, process.platform)

  // Early, because the page's process starts in parallel with the rest.
  const preload = join(root, 'out', 'preload', 'preload.cjs')
  const preferences = pagePreferences(preload, devServer() !== null)
  const args = process.argv.slice(1)
  const zoom = openZoom({
    read: () => settings.read().zoomPercent,
    save: (zoomPercent) => settings.change((now) => ({ ...now, zoomPercent })),
    onChange: settings.onChange,
  })
  const icon = windowIcon(root, process.platform)
  const identity = windowIdentity(icon, locale, settings.onChange)
  const dialogs = dialogsInFront(dialog, () => panel.stayBehind())
  const trouble = pageTrouble({
    log,
    reportBrokenPage: (window) =>
      void reportBrokenPage({ app, dialog: dialogs, locale, args }, window),
    cannotStart: fail,
  })
  const panel = createPanel(preferences, `${origins.panel}/panel.html`, {
    askToPaint: (turn) => topics.publish('paint', turn),
    zoom,
    identity,
    firstSize: firstCardSize(activeProfile(settings.read()), settings.read().profiles),
    hidesOnBlur: () => settings.read().hideOnBlur,
    places: {
      read: () => settings.read().panelPlaces,
      save: (panelPlaces) => settings.change((now) => ({ ...now, panelPlaces: [...panelPlaces] })),
    },
    ...trouble('panel'),
  })
  const settingsPage = `${origins.settings}/settings.html`
  const openSettingsWindow = settingsWindow(
    preferences,
    settingsPage,
    trouble('settings'),
    panel.stayBehind,
    { zoom, identity },
  )
  void panel.drawn.then(firstPaint.happened)
  outliveGpuProcess(app)
  firstPaint.after(() => void limitDumps())

  const keychain = demoOnly ? closedKeychain : openKeychain()
  const vault = openVault(keychain)
  const { get: proxyLogins } = openLate(async () =>
    (await import('../proxy-login/proxy-logins')).openProxyLogins(keychain),
  )
  const network = openGatewayNetwork({
    ...{ app, net, session, proxyLogins },
    onCrash: () => log({ event: 'network-died' }),
    vouch: async (server) =>
      (await import('../company-roots/vouch')).vouchFor(
        server,
        settings.read().companyCertificates,
      ),
  })
  settings.onChange((now, before) => {
    if (String(now.companyCertificates) !== String(before.companyCertificates))
      network.rootsChanged()
  })
  const { lookup, lookupState, page, bind, clipboard, warm, stop } = wireLookup({
    ...{ settings, vault, topics, log, locale, afterFirstPaint: firstPaint.after },
    machine: {
      about: {
        app: `${app.getName()} ${app.getVersion()} (Electron ${process.versions.electron})`,
        system: `${process.platform} ${process.getSystemVersion()} ${process.arch}`,
      },
      clipboard: systemClipboard({ clipboard: electronClipboard, ClipboardItem }, process.platform),
      onScreenLock: (action) => onScreenLock(powerMonitor, process.platform, action),
      ...network,
      isOnline: () => net.isOnline(),
    },
  })

  const entries = entryPoints({
    ...{ lookup, page, panel, clipboard, settings, warm },
    openSettings: openSettingsWindow,
    quit: () => app.quit(),
  })
  panel.onHide(() => {
    page.conceal()
    entries.panelHides()
  })
  const showTray = openTray(join(root, 'build', 'tray'), {
    ...entries,
    selectStore(id) {
      const saved = settings.change((now) => withActiveProfile(now, id))
      if (!saved.ok) desktop.refreshTray()
    },
  })
  const openKeys = desktopDecidesKeys(process.platform, process.env) ? desktopKeys : systemKeys
  const keys = openKeys(globalShortcut)
  const pressed = (action: () => void) => () => inTask(MessageChannelMain, action)
  let update: TrayUpdate | null = null
  const desktop = followSettings({
    ...{ settings, topics, log, app, hasLock },
    testRuntime: demoOnly ? process.versions.electron : null,
    afterFirstPaint: firstPaint.after,
    bindHotkeys: (wanted, switches) =>
      bindHotkeys(
        keys,
        wanted,
        { lookUp: pressed(entries.lookUpClipboard), show: pressed(entries.toggleLastCard) },
        switches,
      ),
    readSwitches: async () => {
      // Programs of the desktop take a part of the processor that the first seconds need for themselves.
      await wait(SETTLED_MS)
      return layoutSwitches(await readKeyboardFacts(process.platform))
    },
    showTray: (view) => showTray({ ...view, update }),
  })

  const installed = openLate(async () =>
    (await import('./installed')).openInstalled({
      ...{ process, app, settings, topics, log, lookupState, userData },
      onNews(news) {
        update = news
        desktop.refreshTray()
      },
    }),
  )
  firstPaint.after(() => void wait(SETTLED_MS).then(installed.get))

  const dialler = openDialler({ shell, app, spawn, platform: process.platform })
  const requests = allRequests({
    ...{ lookup, bind, panel, clipboard, settings, vault, topics, desktop, dialler },
    openSettings: openSettingsWindow,
    confirm: nativeConfirm({ dialog: dialogs, BrowserWindow, locale }),
    chooseProgram: nativeChooser({ dialog: dialogs, BrowserWindow }),
    about: aboutApp(app.getVersion(), userData),
    openPath: (path) => shell.openPath(path),
    ...{ isFree: keys.isFree, installed, proxyLogins },
  })
  serve(ipcMain, requests, {
    origins,
    onProblem: (channel, problem) => log({ event: 'ipc-refused', channel, problem }),
  })

  app.on('second-instance', (_event, _argv, _folder, data) => entries.start(asStartRequest(data)))
  // macOS sends this, and no second start, for a click on the Dock and when the app is opened again.
  app.on('activate', entries.showPanel)
  links.handle(entries.openLink)
  // Without a listener Electron would quit; the app stays in the tray and behind its hotkey.
  app.on('window-all-closed', () => {})
  clearClipboardOnLock(powerMonitor, clipboard.clearOurs)
  stopBeforeQuit({ app, killAfter, kill, isBlocked: keychain.isBusy }, [
    clipboard.clearOurs,
    stop,
    async () => (await installed.opened())?.updates.stop(),
  ])

  entries.start({ ...request, hidden: request.hidden || isLoginStart(app, process.platform) })
  log({ event: 'started', version: app.getVersion(), runtime: process.versions.electron })
  return log
}

/** No keys are read before the first call. */
async function limitDumps() {
  await wait(SETTLED_MS)
  const { preventCoreDumps } = await import('../security/core-dumps')
  await preventCoreDumps(process.platform)
}
