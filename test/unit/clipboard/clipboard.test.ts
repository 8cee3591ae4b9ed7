import { describe, expect, it, vi } from 'vitest'
import { systemClipboard } from '../../../electron/clipboard/clipboard'

/** Chromium's clipboards: what is written is in PRIMARY too. */
function setUp(platform: NodeJS.Platform, readLimitMs?: number) {
  const world = {
    text: '',
    primary: '',
    items: [] as Record<string, string | Blob>[],
    answers: Promise.resolve(),
  }
  class ClipboardItem {
    constructor(readonly content: Record<string, string | Blob>) {}
  }
  const selection = {
    readText: () => world.answers.then(() => world.primary),
    clear: () => {
      world.primary = ''
    },
  }
  const clipboard = {
    selection,
    readText: () => world.answers.then(() => world.text),
    clear: () => {
      world.text = ''
    },
    write: async (items: ClipboardItem[]) => {
      world.items = items.map(({ content }) => content)
      world.text = String(world.items[0]?.['text/plain'])
      world.primary = world.text
    },
  }
  return { world, port: systemClipboard({ clipboard, ClipboardItem }, platform, readLimitMs) }
}

describe('the system’s clipboard', () => {
  it('gets the text and what keeps it out of histories in one item', async () => {
    const { world, port } = setUp('win32')
    await port.writePrivately('17788889898')
    expect(world.items).toHaveLength(1)
    expect(Object.keys(world.items[0] ?? {})).toEqual([
      'text/plain',
      'electron application/osclipboard;format="ExcludeClipboardContentFromMonitorProcessing"',
      'electron application/osclipboard;format="CanIncludeInClipboardHistory"',
      'electron application/osclipboard;format="CanUploadToCloudClipboard"',
      'electron application/osclipboard;format="Clipboard Viewer Ignore"',
    ])
  })

  it('gets the formats with their content', async () => {
    const { world, port } = setUp('linux')
    await port.writePrivately('17788889898')
    const hint =
      world.items[0]?.['electron application/osclipboard;format="x-kde-passwordManagerHint"']
    expect(hint).toBeInstanceOf(Blob)
    expect(hint instanceof Blob && (await hint.text())).toBe('secret')
  })

  it('gives up on an owner that does not answer', async () => {
    const { world, port } = setUp('linux', 20)
    world.answers = new Promise(() => {})
    await expect(port.read()).rejects.toThrow('does not answer')
    await expect(port.clearPrimary('17788889898')).rejects.toThrow('does not answer')
  })

  it('takes nothing for an answer that comes after the time, however busy this program was', async () => {
    const { world, port } = setUp('linux', 20)
    world.text = 'something'
    world.answers = Promise.resolve().then(() => {
      const end = performance.now() + 30
      while (performance.now() < end);
    })
    await expect(port.read()).rejects.toThrow('does not answer')
  })

  it('leaves no timer behind when it is read', async () => {
    vi.useFakeTimers()
    try {
      const { port } = setUp('linux')
      await port.read()
      await port.clearPrimary('17788889898')
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('passes on that it cannot be read', async () => {
    const { world, port } = setUp('linux')
    world.answers = Promise.reject(new Error('no clipboard'))
    await expect(port.read()).rejects.toThrow('no clipboard')
  })

  it.each([
    ['17788889898\n\n', ''],
    ['177 8888\t9898', ''],
    ['别的内容', '别的内容'],
    ['17788889899', '17788889899'],
  ])('has %j in PRIMARY, and %j after a number was cleared from it', async (before, after) => {
    const { world, port } = setUp('linux')
    world.primary = before
    await port.clearPrimary('17788889898\n')
    expect(world.primary).toBe(after)
  })

  it('has no PRIMARY but on Linux', async () => {
    const { world, port } = setUp('darwin')
    world.primary = '17788889898'
    await port.clearPrimary('17788889898')
    expect(world.primary).toBe('17788889898')
  })

  it('is read and cleared', async () => {
    const { world, port } = setUp('linux')
    world.text = 'something'
    expect(await port.read()).toBe('something')
    await port.clear()
    expect(await port.read()).toBe('')
  })
})
