import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { LINK, NOTHING, setUp } from './entry-points-world'

describe('a link', () => {
  it('fills the field, and reaches for neither keychain nor network', () => {
    const world = setUp()
    world.entries.openLink(LINK)
    expect(world.asked()).toEqual({ ...NOTHING, prefill: ['11111222'] })
    expect(world.warm).not.toHaveBeenCalled()
    expect(world.panel.show).toHaveBeenCalledOnce()
  })

  it('looks up when the settings allow it', () => {
    const world = setUp({ linksLookUp: true })
    world.entries.openLink(LINK)
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111222'] })
  })

  it.each([true, false])('with anything else shows the panel only (%s)', (linksLookUp) => {
    const world = setUp({ linksLookUp })
    world.entries.openLink('workcard-dialer://lookup?id=abc')
    expect(world.asked()).toEqual(NOTHING)
    expect(world.panel.show).toHaveBeenCalledOnce()
  })
})

describe('a start of the app', () => {
  const PLAIN = {
    hidden: false,
    lookUpClipboard: false,
    openSettings: false,
    link: null,
    kit: null,
  }

  it('shows the panel, made ready for a call', () => {
    const world = setUp()
    world.entries.start(PLAIN)
    expect(world.panel.show).toHaveBeenCalledOnce()
    expect(world.page.reveal).toHaveBeenCalledOnce()
    expect(world.warm).toHaveBeenCalledOnce()
    expect(world.asked()).toEqual(NOTHING)
  })

  it('stays hidden when asked to', () => {
    const world = setUp()
    world.entries.start({ ...PLAIN, hidden: true })
    expect(world.panel.show).not.toHaveBeenCalled()
    expect(world.warm).not.toHaveBeenCalled()
  })

  it('opens the settings when asked to, without the panel', () => {
    const world = setUp()
    world.entries.start({ ...PLAIN, openSettings: true })
    expect(world.openSettings).toHaveBeenCalledOnce()
    expect(world.panel.show).not.toHaveBeenCalled()
  })

  it('follows its link, before anything else it says', () => {
    const world = setUp()
    const all = { hidden: true, lookUpClipboard: true, openSettings: true, kit: '/x.workcard-kit' }
    world.entries.start({ ...all, link: LINK })
    expect(world.asked()).toEqual({ ...NOTHING, prefill: ['11111222'] })
    expect(world.reads).toHaveLength(0)
  })

  it('opens a kit’s file and the settings that show it, before the panel', async () => {
    const world = setUp()
    world.entries.start({ ...PLAIN, hidden: true, kit: '/home/me/x.workcard-kit' })
    expect(world.openKit.mock.calls).toEqual([['/home/me/x.workcard-kit']])
    await vi.waitFor(() => expect(world.openSettings.mock.calls).toEqual([['kit']]))
    expect(world.panel.show).toHaveBeenCalledOnce()
  })

  it('looks up the clipboard when asked to, hidden or not', async () => {
    const world = setUp()
    world.entries.start({ ...PLAIN, hidden: true, lookUpClipboard: true })
    await vi.waitFor(() => expect(world.reads).toHaveLength(1))
    expect(world.panel.show).toHaveBeenCalledOnce()
    world.reads[0]?.give('11111222')
    await setImmediate()
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111222'] })
  })
})

describe('the hotkey for the last card', () => {
  it('shows it, and looks nothing up', () => {
    const world = setUp()
    world.entries.toggleLastCard()
    expect(world.page.reveal).toHaveBeenCalledOnce()
    expect(world.panel.show).toHaveBeenCalledOnce()
    expect(world.reads).toHaveLength(0)
  })

  it('hides the panel that has the keyboard', () => {
    const world = setUp({ focused: true })
    world.entries.toggleLastCard()
    expect(world.panel.hide).toHaveBeenCalledOnce()
    expect(world.panel.show).not.toHaveBeenCalled()
  })
})

describe('the tray', () => {
  it('opens the settings at a section, and quits', () => {
    const world = setUp()
    world.entries.openSettings('hotkey')
    world.entries.quit()
    expect(world.openSettings.mock.calls).toEqual([['hotkey']])
    expect(world.quit).toHaveBeenCalledOnce()
  })
})
