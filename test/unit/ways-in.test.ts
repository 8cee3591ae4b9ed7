import { describe, expect, it, vi } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../electron/contract/profile'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { waysIn } from '../../electron/ways-in'

/** A clipboard whose owner answers when the test says so. */
function setUp({ linksLookUp = false, ours = '' } = {}) {
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
      clear: vi.fn(next),
      turn: () => screen.turn,
    },
    panel: { show: vi.fn() },
    clipboard: {
      read: () =>
        new Promise<string>((give, reject) => {
          reads.push({ give, refuse: () => reject(new Error('the clipboard is busy')) })
        }),
      isOurs: (text: string) => text === ours,
    },
    settings: { read: () => ({ ...DEFAULT_SETTINGS, ...stores, linksLookUp }) },
    openSettings: vi.fn(),
    warm: vi.fn(),
    quit: vi.fn(),
  }
  const ways = waysIn(parts)
  /** The hotkey with this text in the clipboard. */
  async function press(text: string) {
    const shown = parts.panel.show.mock.calls.length
    ways.lookUpClipboard()
    reads.at(-1)?.give(text)
    await vi.waitFor(() => expect(parts.panel.show.mock.calls.length).toBeGreaterThan(shown))
  }
  const { request, recall, prefill, clear } = parts.lookup
  const asked = () => ({
    request: request.mock.calls.map(([store, text]) => `${store.id}: ${text}`),
    recall: recall.mock.calls.map(([store, text]) => `${store.id}: ${text}`),
    prefill: prefill.mock.calls.flat(),
    clear: clear.mock.calls.length,
  })
  return { ...parts, ways, reads, press, screen, asked }
}

const STORE = { ...DEMO_PROFILE, id: 'a' }
const NOTHING = { request: [], recall: [], prefill: [], clear: 0 }
const LINK = 'workcard-dialer://lookup?id=11111222'

describe('the hotkey', () => {
  it('looks up what is in the clipboard', async () => {
    const world = setUp()
    await world.press('工单号 11111222')
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 工单号 11111222'] })
    expect(world.warm).toHaveBeenCalledOnce()
  })

  it('asks what our own number belongs to, by that number', async () => {
    const world = setUp({ ours: '17788889898' })
    await world.press('17788889898')
    expect(world.asked()).toEqual({ ...NOTHING, recall: ['a: 17788889898'] })
  })

  it('clears the card for typing when the clipboard is empty', async () => {
    const world = setUp({ ours: '17788889898' })
    await world.press(' \n')
    expect(world.asked()).toEqual({ ...NOTHING, clear: 1 })
  })

  it('shows the panel with what is there when the clipboard cannot be read', async () => {
    const world = setUp()
    world.ways.lookUpClipboard()
    world.reads[0]?.refuse()
    await vi.waitFor(() => expect(world.panel.show).toHaveBeenCalled())
    expect(world.asked()).toEqual(NOTHING)
  })

  it('replaces nothing that was put on screen while the clipboard’s owner took its time', async () => {
    const world = setUp()
    world.ways.lookUpClipboard()
    world.ways.openLink(LINK)
    world.panel.show.mockClear()
    world.reads[0]?.give('11111223')
    await vi.waitFor(() => expect(world.panel.show).toHaveBeenCalled())
    expect(world.asked()).toEqual({ ...NOTHING, prefill: ['11111222'] })
  })

  it('pressed twice, means what the clipboard held the second time', async () => {
    const world = setUp()
    world.ways.lookUpClipboard()
    world.ways.lookUpClipboard()
    world.reads[1]?.give('11111223')
    world.reads[0]?.give('11111222')
    await vi.waitFor(() => expect(world.panel.show).toHaveBeenCalledTimes(2))
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111223'] })
  })

  it('pressed twice, is not held up by a first answer that comes in time', async () => {
    const world = setUp()
    world.ways.lookUpClipboard()
    world.ways.lookUpClipboard()
    world.reads[0]?.give('11111222')
    world.reads[1]?.give('11111223')
    await vi.waitFor(() => expect(world.panel.show).toHaveBeenCalledTimes(2))
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111223'] })
  })
})

describe('a link', () => {
  it('fills the field, and reaches for neither keychain nor network', () => {
    const world = setUp()
    world.ways.openLink(LINK)
    expect(world.asked()).toEqual({ ...NOTHING, prefill: ['11111222'] })
    expect(world.warm).not.toHaveBeenCalled()
    expect(world.panel.show).toHaveBeenCalledOnce()
  })

  it('looks up when the settings allow it', () => {
    const world = setUp({ linksLookUp: true })
    world.ways.openLink(LINK)
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111222'] })
  })

  it.each([true, false])('with anything else shows the panel only (%s)', (linksLookUp) => {
    const world = setUp({ linksLookUp })
    world.ways.openLink('workcard-dialer://lookup?id=abc')
    expect(world.asked()).toEqual(NOTHING)
    expect(world.panel.show).toHaveBeenCalledOnce()
  })
})

describe('a start of the app', () => {
  const PLAIN = { hidden: false, lookUpClipboard: false, link: null }

  it('shows the panel, made ready for a call', () => {
    const world = setUp()
    world.ways.start(PLAIN)
    expect(world.panel.show).toHaveBeenCalledOnce()
    expect(world.warm).toHaveBeenCalledOnce()
    expect(world.asked()).toEqual(NOTHING)
  })

  it('stays hidden when asked to', () => {
    const world = setUp()
    world.ways.start({ ...PLAIN, hidden: true })
    expect(world.panel.show).not.toHaveBeenCalled()
    expect(world.warm).not.toHaveBeenCalled()
  })

  it('follows its link, before anything else it says', () => {
    const world = setUp()
    world.ways.start({ hidden: true, lookUpClipboard: true, link: LINK })
    expect(world.asked()).toEqual({ ...NOTHING, prefill: ['11111222'] })
    expect(world.reads).toHaveLength(0)
  })

  it('looks up the clipboard when asked to, hidden or not', async () => {
    const world = setUp()
    world.ways.start({ ...PLAIN, hidden: true, lookUpClipboard: true })
    world.reads[0]?.give('11111222')
    await vi.waitFor(() => expect(world.panel.show).toHaveBeenCalled())
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111222'] })
  })
})

describe('the tray', () => {
  it('opens the settings at a section, and quits', () => {
    const world = setUp()
    world.ways.openSettings('hotkey')
    world.ways.quit()
    expect(world.openSettings.mock.calls).toEqual([['hotkey']])
    expect(world.quit).toHaveBeenCalledOnce()
  })
})
