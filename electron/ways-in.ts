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

export function waysIn({ lookup, panel, clipboard, settings, openSettings }: Parts): WaysIn {
  async function lookUpClipboard() {
    const text = await clipboard.read()
    // Our own number in the clipboard means: show it again. An empty clipboard means: let me type.
    if (clipboard.isOurs(text)) await lookup.recall()
    else if (text.trim() === '') lookup.clear()
    else void lookup.request(text)
    panel.show()
  }

  /** A link comes from anywhere: it fills the field, and a key press does the rest unless allowed. */
  function openLink(link: string) {
    const id = parseLink(link)
    if (id !== null && settings.read().linksLookUp) void lookup.request(id)
    else if (id !== null) lookup.prefill(id)
    panel.show()
  }

  return {
    showPanel: () => panel.show(),
    lookUpClipboard: () => void lookUpClipboard(),
    openLink,
    openSettings,
    start({ hidden, lookUpClipboard: asked, link }) {
      if (link !== null) openLink(link)
      else if (asked) void lookUpClipboard()
      else if (!hidden) panel.show()
    },
    quit: () => app.quit(),
  }
}
