import { setTimeout as wait } from 'node:timers/promises'
import type { ClipboardKeeper } from '../clipboard/keeper'
import type { SettingsSection } from '../contract/settings-section'
import { parseLink } from '../deep-link/parse-link'
import { failure, type LookupFailure } from '../domain/failure'
import type { PageState } from '../lookup/concealed'
import { findWorkcardId } from '../lookup/find-id'
import type { LookupSession } from '../lookup/lookup-session'
import { activeProfile } from '../settings/change'
import type { SettingsStore } from '../settings/store'
import type { StartRequest } from '../startup/start-request'
import type { Panel } from '../window/panel'

interface Parts {
  readonly lookup: Pick<
    LookupSession,
    'request' | 'recall' | 'prefill' | 'turn' | 'isLookingUp' | 'isOnCard'
  >
  readonly page: Pick<PageState, 'concealOlder' | 'reveal' | 'notice'>
  readonly panel: Pick<Panel, 'show' | 'hide' | 'isFocused'>
  readonly clipboard: Pick<ClipboardKeeper, 'read' | 'isOurs'>
  readonly openSettings: (section?: SettingsSection) => void
  readonly settings: Pick<SettingsStore, 'read'>
  /** Called before the panel is shown: a call may follow. */
  readonly warm: () => void
  /** Opens a settings kit's file; the settings show what is in it. */
  readonly openKit: (path: string) => void
  readonly quit: () => void
}

/** What the hotkey, the tray and a second start can ask for. All lookups take the one path. */
export interface EntryPoints {
  showPanel(): void
  /** The panel goes: a press that still waits for the clipboard is not meant any more. */
  panelHides(): void
  lookUpClipboard(): void
  /** The last card, and from that card back to where the agent was. */
  toggleLastCard(): void
  openLink(link: string): void
  /** Shows what is in a kit, by its path; importing it takes a person. */
  openKit(path: string): void
  openSettings(section?: SettingsSection): void
  start(request: StartRequest): void
  quit(): void
}

/** A page that is too busy to be shown does not hold up the lookup for longer. */
const SHOW_LIMIT_MS = 250

export function entryPoints(parts: Parts): EntryPoints {
  const { lookup, page, panel, clipboard, settings, openSettings, warm, quit } = parts
  let presses = 0
  /** What the clipboard held at the last press. */
  let seen: string | null = null

  async function lookUpClipboard() {
    warm()
    presses += 1
    const press = presses
    const turn = lookup.turn()
    const wasFocused = panel.isFocused()
    if (!wasFocused) {
      page.concealOlder()
      // The panel comes first: reading the clipboard can be slow, and on X11 it blocks the main process.
      await Promise.race([panel.show(), wait(SHOW_LIMIT_MS)])
    }
    const text = await clipboard.read().catch(() => null)
    // A newer request must not be replaced by this one.
    if (press !== presses || turn !== lookup.turn()) return
    const isNew = isNews(text)
    seen = text
    if (text === null) leave(failure('clipboard-silent'))
    // Pressed in the panel, with nothing to look up: the agent is done with it.
    else if (wasFocused && !isNew && !lookup.isLookingUp()) panel.hide()
    else lookUp(text)
  }

  /** Whether the clipboard holds what neither the card nor the last press is about. */
  function isNews(text: string | null): boolean {
    if (text === null || text.trim() === '') return false
    return clipboard.isOurs(text) ? !lookup.isOnCard(text) : text !== seen
  }

  const chosen = () => activeProfile(settings.read())

  /** Our own number in the clipboard means: show it again. An empty one leaves the card alone. */
  function lookUp(text: string) {
    if (clipboard.isOurs(text)) void lookup.recall(chosen(), text)
    else if (text.trim() === '') page.reveal()
    else {
      const id = findWorkcardId(text)
      // Several candidates are a question; nothing at all is no reason to take the number off the screen.
      if (!id.ok && id.error.kind === 'invalid-id') leave(id.error)
      else void lookup.request(chosen(), text)
    }
  }

  /** Whatever is on the screen stays there. */
  function leave(failure: LookupFailure) {
    page.reveal()
    page.notice(failure)
  }

  /**
   * A link can come from any page or program. It fills the field only; the lookup needs a key press,
   * unless the settings allow it at once.
   */
  function openLink(link: string) {
    const id = parseLink(link)
    if (id !== null && settings.read().linksLookUp) void lookup.request(chosen(), id)
    else if (id !== null) lookup.prefill(id)
    page.reveal()
    void panel.show()
  }

  /** The panel is there when the settings are closed again: numbers are what comes next. */
  async function openKit(path: string) {
    parts.openKit(path)
    page.reveal()
    await Promise.race([panel.show(), wait(SHOW_LIMIT_MS)])
    openSettings('kit')
  }

  function showPanel() {
    warm()
    page.reveal()
    void panel.show()
  }

  return {
    showPanel,
    panelHides() {
      presses += 1
    },
    toggleLastCard() {
      if (panel.isFocused()) panel.hide()
      else showPanel()
    },
    lookUpClipboard: () => void lookUpClipboard(),
    openLink,
    openKit: (path) => void openKit(path),
    openSettings,
    start({ hidden, lookUpClipboard: asked, openSettings: asksForSettings, link, kit }) {
      if (link !== null) openLink(link)
      else if (kit !== null) void openKit(kit)
      else if (asksForSettings) openSettings()
      else if (asked) void lookUpClipboard()
      else if (!hidden) showPanel()
    },
    quit,
  }
}
