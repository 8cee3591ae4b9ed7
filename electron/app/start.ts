import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard as electronClipboard,
  globalShortcut,
  ipcMain,
  Menu,
  MessageChannelMain,
  Notification,
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
import type { Confirm } from '../contract/question'
import { sessionOf } from '../contract/session'
import type { SettingsSection } from '../contract/settings-section'
import { closedKeychain } from '../credentials/closed-keychain'
import { openVault } from '../credentials/credentials'
import { openKeychain } from '../credentials/keychain'
import { openDialler } from '../dial/dial'
import { desktopDecidesKeys } from '../hotkey/desktop-keys'
import { desktopKeys, systemKeys } from '../hotkey/global-keys'
import { bindHotkeys } from '../hotkey/hotkey'
import { layoutSwitches } from '../hotkey/layout-switch'
import { pressAction } from '../hotkey/once-per-press'
import { serve } from '../ipc/serve'
import { openTopics } from '../ipc/topics'
import { type Log, openLog } from '../log/log'
import { serveApp } from '../security/app-protocol'
import { devServer, windowOrigins } from '../security/origin'
import { demoOnly } from '../settings/demo-only'
import type { FilesRead } from '../settings/files'
import { passedTests } from '../settings/passed-tests'
import { selectStore } from '../settings/select-store'
import { openSettings } from '../settings/store'
import { loadElectronStore, settingsWriter } from '../settings/write-settings'
import { isDemoOnly } from '../startup/demo-only'
import type { HandOvers } from '../startup/hand-overs'
import type { StartRequest } from '../startup/start-request'
import type { TrayUpdate } from '../tray/menu'
import { openTray } from '../tray/tray'
import { showApplicationMenu } from '../window/application-menu'
import { contextMenus } from '../window/context-menu'
import { outliveGpuProcess } from '../window/gpu-deaths'
import { openFirstPaint } from './after-first-paint'
import { entryPoints } from './entry-points'
import { kill, killAfter } from './kill'
import { lateHealth } from './late-health'
import { lateRenewal } from './late-renewal'
import { leaveSettings } from './leave-settings'
import { wireLookup } from './lookup'
import { openNetwork } from './network'
import { openLate } from './open-late'
import { pages } from './pages'
import { type MachinePolicy, policyState } from './policy'
import { firstRequests } from './requests'
import { followSettings, followTheme, resolveLocale } from './settings-effects'
import { clearClipboardOnLock, stopBeforeQuit } from './shut-down'
import { openWindows } from './windows'

interface StartParts {
  readonly request: StartRequest
  readonly handOvers: HandOvers
  /** Whether the folder of user data takes files. */
  readonly canWrite: boolean
  readonly policy: MachinePolicy
  readonly files: FilesRead
  /** Says why the app cannot start and ends it. */
  readonly fail: (error: unknown) => void
}

/** By then the panel is on screen and the agent has not yet looked for a hint. */
const SETTLED_MS = 1500

/** Everything that is there from the start to the end; what is written to the log goes to the result. */
export function start({ request, handOvers, canWrite, policy, files, fail }: StartParts): Log {
  const root = app.getAppPath()
  const userData = app.getPath('userData')
  const origins = windowOrigins()

  const firstPaint = openFirstPaint()
  const log = openLog(userData, devServer() !== null, firstPaint.after)

  const hasDemoOnly = isDemoOnly(process.argv, app.isPackaged)
  const write = settingsWriter({ ipcMain, loadStore: loadElectronStore })
  const rules = () => (hasDemoOnly ? demoOnly(policy.now().rules) : policy.now().rules)
  const settings = openSettings(userData, write, rules(), files)
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

  // Early, because the page's process starts in parallel with the rest.
  const { panel, openSettingsWindow, dialogs, quit } = openWindows({
    ...{ settings, topics, log, locale, origins, root },
    onSettingsClosed: () => leaveSettings(kit, renewal),
    cannotStart: fail,
  })
  showApplicationMenu(Menu, process.platform, locale(), quit.request)
  void panel.drawn.then(firstPaint.happened)
  outliveGpuProcess(app)

  const keychain = hasDemoOnly ? closedKeychain : openKeychain()
  const vault = openVault(keychain)
  const { network, proxyLogins } = openNetwork({ app, net, session, keychain, settings, log })
  const port = systemClipboard({ clipboard: electronClipboard, ClipboardItem }, process.platform)
  const { lookup, lookupState, page, bind, access, clipboard, warm, stop } = wireLookup({
    ...{ settings, vault, topics, log, locale, afterFirstPaint: firstPaint.after },
    refusalOf: (gatewayUrl) => policy.now().refusal(gatewayUrl),
    machine: {
      about: {
        app: `${app.getName()} ${app.getVersion()} (Electron ${process.versions.electron})`,
        system: `${process.platform} ${process.getSystemVersion()} ${process.arch}`,
      },
      clipboard: port,
      onScreenLock: (action) => onScreenLock(powerMonitor, process.platform, action),
      ...network,
      isOnline: () => net.isOnline(),
    },
  })

  /** Asked for by its name, the health check begins at once. */
  function showSettings(section?: SettingsSection) {
    openSettingsWindow(section)
    if (section === 'health')
      void health.get().then((check) => check.health.run(settings.read().activeProfileId))
  }
  const entries = entryPoints({
    ...{ lookup, page, panel, clipboard, settings, warm },
    openKit: (path) => void kit.get().then(({ openFile }) => openFile(path)),
    openSettings: showSettings,
    quit: quit.request,
  })
  panel.onHide(() => {
    page.conceal()
    entries.panelHides()
  })
  const showTray = openTray(join(root, 'build', 'tray'), {
    ...entries,
    selectStore(id) {
      if (!selectStore(settings, id).ok) desktop.refreshTray()
    },
  })
  const openKeys = desktopDecidesKeys(process.platform, process.env) ? desktopKeys : systemKeys
  const keys = openKeys(globalShortcut)
  const pressed = (action: () => void) => pressAction(MessageChannelMain, action)
  let update: TrayUpdate | null = null
  const desktop = followSettings({
    ...{ settings, topics, log, app, canWrite },
    testRuntime: hasDemoOnly ? process.versions.electron : null,
    policyProblems: () => policy.now().problems,
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
      const { readKeyboardFacts } = await import('../hotkey/keyboard-facts')
      return layoutSwitches(await readKeyboardFacts(process.platform))
    },
    showTray: (view) => showTray({ ...view, update }),
  })

  const installed = openLate(async () =>
    (await import('./installed')).openInstalled({
      ...{ process, app, settings, topics, log, lookupState, clipboard, userData },
      ...{ network, proxyLogins, beforeEnd: quit.before },
      onNews(news) {
        update = news
        desktop.refreshTray()
      },
    }),
  )
  firstPaint.after(() => void afterStart(installed.get))

  firstPaint.after(
    () =>
      void wait(SETTLED_MS).then(() =>
        policy.follow(({ state }) => {
          log({ event: 'policy', state })
          settings.setRules(rules())
        }),
      ),
  )

  const kit = openLate(async () =>
    (await import('./kit')).openKit({
      ...{ settings, vault, topics, locale, BrowserWindow },
      ...{ dialog: dialogs, lookup, passed },
    }),
  )
  const about = aboutApp(app.getVersion(), userData)
  const health = lateHealth({
    ...{ settings, topics, locale, vault, bind, access, clipboard, installed, about },
    ...{ electronClipboard, BrowserWindow, dialog: dialogs, hotkey: desktop.hotkey },
    ...{ transport: network.transport, proxyLogins },
    systemClipboard: port,
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    isRegistered: (accelerator) => globalShortcut.isRegistered(accelerator),
    isTestRuntime: hasDemoOnly,
    known: {
      policy: async () => policyState(policy.now()),
      sessionEnd: async ({ id }) => sessionOf(settings.read().sessions, id).endsAt,
    },
  })

  const dialler = openDialler({ shell, app, spawn, platform: process.platform })
  const passed = passedTests()
  const renewal = lateRenewal(
    network.transport,
    {
      ...{ access, settings, vault, topics, lookup, lookupState, locale, passed },
      ...{ notification: Notification, powerMonitor },
      showPanel: entries.showPanel,
      openSettings: openSettingsWindow,
      openPage: dialler.openPage,
    },
    (action) => firstPaint.after(() => void wait(SETTLED_MS).then(action)),
  )
  const confirmer = openLate(async () =>
    (await import('../window/confirm')).nativeConfirm({ dialog: dialogs, BrowserWindow, locale }),
  )
  const confirm: Confirm = async (question) => (await confirmer.get())(question)
  const chooser = openLate(async () =>
    (await import('../dial/choose-program')).nativeChooser({ dialog: dialogs, BrowserWindow }),
  )
  const chooseProgram = async (current: string) => (await chooser.get())(current)
  const requests = firstRequests({
    ...{ lookup, panel, clipboard, settings, vault, topics, dialler, confirm, chooseProgram },
    ...{ renewal, proxyLogins, passed, quit },
    openSettings: showSettings,
  })
  const late = openLate(async () =>
    (await import('./late-requests')).lateRequests({
      ...{ lookup, bind, settings, vault, desktop, confirm, chooseProgram, about },
      ...{ isFree: keys.isFree, installed, kit, health, network, proxyLogins, passed },
      openPath: (path) => shell.openPath(path),
    }),
  )
  serve(ipcMain, requests, late.get, {
    origins,
    onProblem: (channel, problem) => log({ event: 'ipc-refused', channel, problem }),
  })

  // macOS sends this, and no second start, for a click on the Dock and when the app is opened again.
  app.on('activate', entries.showPanel)
  // Without a listener Electron would quit; the app stays in the tray and behind its hotkey.
  app.on('window-all-closed', () => {})
  clearClipboardOnLock(powerMonitor, clipboard.clearOurs)
  stopBeforeQuit({ app, killAfter, kill, isBlocked: keychain.isBusy }, [
    clipboard.clearOurs,
    stop,
    policy.stop,
    async () => (await installed.opened())?.updates.stop(),
    async () => (await renewal.opened())?.stop(),
  ])

  entries.start({ ...request, hidden: request.hidden || isLoginStart(app, process.platform) })
  // After its own request: what came while it was made is newer.
  handOvers.handle(entries)
  log({ event: 'policy', state: policy.now().state })
  log({ event: 'started', version: app.getVersion(), runtime: process.versions.electron })
  return log
}

/** What has time until the agent is at work; no keys are read before the first call. */
async function afterStart(openInstalled: () => Promise<unknown>) {
  await wait(SETTLED_MS)
  const { preventCoreDumps } = await import('../security/core-dumps')
  await Promise.all([preventCoreDumps(process.platform), openInstalled()])
  const { freeStartMemory } = await import('../startup/free-start-memory')
  freeStartMemory()
}
