import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { LINK, NOTHING, setUp } from './entry-points-world'

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

  it('leaves the card alone when the clipboard is empty, and shows it', async () => {
    const world = setUp({ ours: '17788889898' })
    const read = await world.pressed()
    expect(world.page.reveal).not.toHaveBeenCalled()
    read.give(' \n')
    await vi.waitFor(() => expect(world.page.reveal).toHaveBeenCalledOnce())
    expect(world.asked()).toEqual(NOTHING)
  })

  it('leaves the card alone when the clipboard holds no ID, and says so', async () => {
    const world = setUp()
    const read = await world.pressed()
    read.give('好的，马上处理')
    await vi.waitFor(() => expect(world.asked()).toEqual({ ...NOTHING, notice: ['invalid-id'] }))
    expect(world.page.reveal).toHaveBeenCalledOnce()
  })

  it('asks about several IDs, which is a card of its own', async () => {
    const world = setUp()
    await world.press('11111222 11111223')
    expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111222 11111223'] })
  })

  it('shows nothing of the last card before it shows the panel', async () => {
    const world = setUp()
    world.panel.show.mockImplementationOnce(async () => {
      expect(world.page.concealOlder).toHaveBeenCalledOnce()
    })
    await world.press('11111222')
    expect(world.panel.show).toHaveBeenCalledOnce()
    expect(world.page.reveal).not.toHaveBeenCalled()
  })

  it('shows the panel before the clipboard is read: its owner may not answer', async () => {
    const world = setUp()
    let mapped = () => {}
    world.panel.show.mockReturnValueOnce(new Promise((resolve) => (mapped = resolve)))
    world.entries.lookUpClipboard()
    expect(world.panel.show).toHaveBeenCalledOnce()
    await setImmediate()
    expect(world.reads).toHaveLength(0)
    mapped()
    await vi.waitFor(() => expect(world.reads).toHaveLength(1))
  })

  it('looks nothing up when the panel was put away while the clipboard’s owner took its time', async () => {
    const world = setUp()
    const read = await world.pressed()
    world.entries.panelHides()
    read.give('11111222')
    await setImmediate()
    expect(world.asked()).toEqual(NOTHING)
  })

  it('does not wait for a panel that cannot be shown', async () => {
    const world = setUp()
    world.panel.show.mockReturnValueOnce(new Promise(() => {}))
    world.entries.lookUpClipboard()
    await vi.waitFor(() => expect(world.reads).toHaveLength(1))
  })

  it('says that the clipboard does not answer', async () => {
    const world = setUp()
    const read = await world.pressed()
    read.refuse()
    await vi.waitFor(() =>
      expect(world.asked()).toEqual({ ...NOTHING, notice: ['clipboard-silent'] }),
    )
  })

  it.each(['give', 'refuse'] as const)(
    'replaces nothing that was put on screen while the clipboard’s owner took its time (%s)',
    async (answer) => {
      const world = setUp()
      const read = await world.pressed()
      world.entries.openLink(LINK)
      read[answer]('11111223')
      await setImmediate()
      expect(world.asked()).toEqual({ ...NOTHING, prefill: ['11111222'] })
    },
  )

  it.each([
    [1, 0],
    [0, 1],
  ] as const)(
    'pressed twice, means what the clipboard held the second time (%s, %s)',
    async (first, second) => {
      const world = setUp()
      const reads = [await world.pressed(), await world.pressed()]
      reads[first]?.give(['11111222', '11111223'][first] ?? '')
      reads[second]?.give(['11111222', '11111223'][second] ?? '')
      await setImmediate()
      expect(world.asked()).toEqual({ ...NOTHING, request: ['a: 11111223'] })
    },
  )
})

describe('the hotkey in the panel', () => {
  /** Presses with this text, until main has done what it does with it. */
  async function press(world: ReturnType<typeof setUp>, text: string) {
    const read = await world.pressed()
    read.give(text)
    await setImmediate()
  }

  it.each([
    ['nothing', ' \n'],
    ['our own number of the card', '17788889898'],
  ])('hides it when the clipboard holds %s', async (_, text) => {
    const world = setUp({ focused: true, ours: '17788889898' })
    await press(world, text)
    expect(world.panel.hide).toHaveBeenCalledOnce()
    expect(world.panel.show).not.toHaveBeenCalled()
    expect(world.asked()).toEqual(NOTHING)
  })

  it('shows what our own number belongs to when the card is another', async () => {
    const world = setUp({ focused: true, ours: '17788889898', onCard: '' })
    await press(world, '17788889898')
    expect(world.panel.hide).not.toHaveBeenCalled()
    expect(world.asked().recall).toEqual(['a: 17788889898'])
  })

  it('looks up what is new in the clipboard, and hides for the same text once more', async () => {
    const world = setUp({ focused: true })
    await press(world, '11111222')
    expect(world.panel.hide).not.toHaveBeenCalled()
    await press(world, '11111222')
    expect(world.panel.hide).toHaveBeenCalledOnce()
    await press(world, '11111223')
    expect(world.asked().request).toEqual(['a: 11111222', 'a: 11111223'])
    expect(world.panel.hide).toHaveBeenCalledOnce()
  })

  it('stays while it looks up: the key was pressed twice', async () => {
    const world = setUp({ focused: true, running: true })
    await press(world, '11111222')
    await press(world, '11111222')
    expect(world.panel.hide).not.toHaveBeenCalled()
    expect(world.asked().request).toEqual(['a: 11111222', 'a: 11111222'])
  })

  it('says that the clipboard does not answer', async () => {
    const world = setUp({ focused: true })
    const read = await world.pressed()
    read.refuse()
    await setImmediate()
    expect(world.panel.hide).not.toHaveBeenCalled()
    expect(world.asked().notice).toEqual(['clipboard-silent'])
  })

  it('shows it again, with the same text, from another window', async () => {
    const world = setUp()
    await world.press('11111222')
    await world.press('11111222')
    expect(world.panel.hide).not.toHaveBeenCalled()
    expect(world.asked().request).toHaveLength(2)
  })
})
