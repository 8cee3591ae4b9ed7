import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { Locale } from '../domain/locale'
import type { Topics } from '../ipc/topics'
import type { Log } from '../log/log'
import { devServer, type windowOrigins } from '../security/origin'
import { activeProfile } from '../settings/change'
import type { SettingsStore } from '../settings/store'
import { dialogsInFront } from '../window/behind'
import { firstCardSize } from '../window/first-card'
import { windowIcon, windowIdentity } from '../window/identity'
import { pagePreferences } from '../window/options'
import { createPanel } from '../window/panel'
import { quitGuard } from '../window/quit-guard'
import { settingsWindow } from '../window/settings-window'
import { openZoom } from '../window/zoom'
import { pageTrouble } from './page-trouble'

interface Parts {
  readonly settings: SettingsStore
  readonly topics: Topics
  readonly log: Log
  readonly locale: () => Locale
  readonly origins: ReturnType<typeof windowOrigins>
  /** Folder of the app. */
  readonly root: string
  readonly onSettingsClosed: () => void
  /** Says why the app cannot start and ends it. */
  readonly cannotStart: (error: unknown) => void
}

/** The panel, the settings window, and dialogs that the panel does not cover. */
export function openWindows(parts: Parts) {
  const { settings, topics, log, locale, origins, root, cannotStart } = parts
  const preload = join(root, 'out', 'preload', 'preload.cjs')
  const preferences = pagePreferences(preload, devServer() !== null)
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
    async reportBrokenPage(window) {
      const { reportBrokenPage } = await import('../window/broken-page')
      const { restartArguments } = await import('./restart-arguments')
      const args = restartArguments(process.argv.slice(1))
      await reportBrokenPage({ app, dialog: dialogs, locale, args }, window)
    },
    cannotStart,
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
  const settingsPage = settingsWindow(
    preferences,
    `${origins.settings}/settings.html`,
    trouble('settings'),
    panel.stayBehind,
    { zoom, identity, onClosed: parts.onSettingsClosed },
  )
  const quit = quitGuard({
    ask: settingsPage.askToQuit,
    quit: () => app.quit(),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  return { panel, openSettingsWindow: settingsPage.open, dialogs, quit }
}
