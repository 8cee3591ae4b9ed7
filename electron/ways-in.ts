import { app } from 'electron'
import type { ClipboardKeeper } from './clipboard/keeper'
import type { SettingsSection } from './contract/settings-section'
import { parseLink } from './deep-link/parse-link'
import type { LookupSession } from './lookup/session'
import type { SettingsStore } from './settings/store'
import type { StartRequest } from './startup/start-request'
import type { Panel } from './window/panel'

interface Parts {
  readonly lookup: LookupSession
  readonly panel: Panel
  readonly clipboard: ClipboardKeeper
  readonly openSettings: (section?: SettingsSection) => void
  readonly settings: SettingsStore
  /** Called before the panel is shown: a call may follow. */
  readonly warm: () => void
}

/** What the hotkey, the tray and a second start can ask for. All lookups take the one path. */
export interface WaysIn {
  showPanel(): void
  lookUpClipboard(): void
  openLink(link: string): void
  openSettings(section?: SettingsSection): void
  start(request: StartRequest): void
  quit(): void
}

export function waysIn({ lookup, panel, clipboard, settings, openSettings, warm }: Parts): WaysIn {
  async function lookUpClipboard() {
    warm()
    const text = await clipboard.read()
    // Our own number in the clipboard means: show it again. An empty clipboard means: let me type.
    if (clipboard.isOurs(text)) await lookup.recall(text)
    else if (text.trim() === '') lookup.clear()
    else void lookup.request(text)
    panel.show()
  }

  /**
   * A link comes from anywhere: it fills the field and reaches for neither keychain nor network, and a
   * key press does the rest unless allowed.
   */
  function openLink(link: string) {
    const id = parseLink(link)
    if (id !== null && settings.read().linksLookUp) void lookup.request(id)
    else if (id !== null) lookup.prefill(id)
    panel.show()
  }

  function showPanel() {
    warm()
    panel.show()
  }

  return {
    showPanel,
    lookUpClipboard: () => void lookUpClipboard(),
    openLink,
    openSettings,
    start({ hidden, lookUpClipboard: asked, link }) {
      if (link !== null) openLink(link)
      else if (asked) void lookUpClipboard()
      else if (!hidden) showPanel()
    },
    quit: () => app.quit(),
  }
}
