import { expect, vi } from 'vitest'
import { entryPoints } from '../../../electron/app/entry-points'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import type { LookupFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'

interface World {
  readonly linksLookUp?: boolean
  /** What was copied last, and what of it is of the card. */
  readonly ours?: string
  readonly onCard?: string
  readonly focused?: boolean
  readonly running?: boolean
}

/** A clipboard whose owner answers when the test says so. */
export function setUp(world: World = {}) {
  const { linksLookUp = false, ours = '', focused = false, running = false } = world
  const { onCard = ours } = world
  const stores = { profiles: [DEMO_PROFILE, STORE], activeProfileId: STORE.id }
  const reads: { give(text: string): void; refuse(): void }[] = []
  const screen = { turn: 1 }
  const next = async () => {
    screen.turn += 1
  }
  const parts = {
    lookup: {
      request: vi.fn((_store: Profile, _text: string) => next()),
      recall: vi.fn((_store: Profile, _text: string) => next()),
      prefill: vi.fn(next),
      turn: () => screen.turn,
      isLookingUp: () => running,
      isOnCard: (text: string) => text === onCard,
    },
    page: {
      concealOlder: vi.fn(),
      reveal: vi.fn(),
      notice: vi.fn((_failure: LookupFailure) => {}),
    },
    panel: { show: vi.fn(async () => {}), hide: vi.fn(), isFocused: () => focused },
    clipboard: {
      read: () =>
        new Promise<string>((give, reject) => {
          reads.push({ give, refuse: () => reject(new Error('the clipboard is busy')) })
        }),
      isOurs: (text: string) => text === ours,
    },
    settings: { read: () => ({ ...DEFAULT_SETTINGS, ...stores, linksLookUp }) },
    openSettings: vi.fn(),
    openKit: vi.fn(),
    warm: vi.fn(),
    quit: vi.fn(),
  }
  const entries = entryPoints(parts)
  /** The hotkey with this text in the clipboard. */
  async function press(text: string) {
    const { turn } = screen
    const read = await pressed()
    read.give(text)
    await vi.waitFor(() => expect(screen.turn).toBeGreaterThan(turn))
  }
  /** The hotkey, as far as the question to the clipboard. */
  async function pressed() {
    const count = reads.length
    entries.lookUpClipboard()
    await vi.waitFor(() => expect(reads).toHaveLength(count + 1))
    return reads[count] as (typeof reads)[number]
  }
  const { request, recall, prefill } = parts.lookup
  const asked = () => ({
    request: request.mock.calls.map(([store, text]) => `${store.id}: ${text}`),
    recall: recall.mock.calls.map(([store, text]) => `${store.id}: ${text}`),
    prefill: prefill.mock.calls.flat(),
    notice: parts.page.notice.mock.calls.map(([{ kind }]) => kind),
  })
  return { ...parts, entries, reads, press, pressed, screen, asked }
}

export const STORE = { ...DEMO_PROFILE, id: 'a' }
export const NOTHING = { request: [], recall: [], prefill: [], notice: [] }
export const LINK = 'workcard-dialer://lookup?id=11111222'
