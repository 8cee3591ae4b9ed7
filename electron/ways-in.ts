import { app } from 'electron'
import type { ClipboardKeeper } from './clipboard/keeper'
import type { LookupSession } from './lookup/session'
import type { StartRequest } from './startup/start-request'
import type { Panel } from './window/panel'

interface Parts {
  readonly lookup: LookupSession
  readonly panel: Panel
  readonly clipboard: ClipboardKeeper
  readonly openSettings: () => void
}

/** What the hotkey, the tray and a second start can ask for. All lookups take the one path. */
export interface WaysIn {
  showPanel(): void
  lookUpClipboard(): void
  openSettings(): void
  start(request: StartRequest): void
  quit(): void
}

export function waysIn({ lookup, panel, clipboard, openSettings }: Parts): WaysIn {
  async function lookUpClipboard() {
    const text = await clipboard.read()
    // Our own number in the clipboard means the agent wants to see it again; an empty one, the field.
    if (!clipboard.isOurs(text)) {
      if (text.trim() === '') lookup.clear()
      else void lookup.request(text)
    }
    panel.show()
  }

  return {
    showPanel: () => panel.show(),
    lookUpClipboard: () => void lookUpClipboard(),
    openSettings,
    start({ hidden, lookUpClipboard: asked }) {
      if (asked) void lookUpClipboard()
      else if (!hidden) panel.show()
    },
    quit: () => app.quit(),
  }
}
