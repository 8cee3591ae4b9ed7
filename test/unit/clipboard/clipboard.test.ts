import { describe, expect, it, vi } from 'vitest'
import { systemClipboard } from '../../../electron/clipboard/clipboard'

/** Chromium's clipboards: what is written is in PRIMARY too. */
function setUp(platform: NodeJS.Platform, readLimitMs?: number) {
  const world = {
    text: '',
    primary: '',
    items: [] as Record<string, string | Blob>[],
    answers: Promise.resolve(),
    html: null as string | null,
    htmlAnswers: async () => {},
    asked: [] as string[],
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
    has: async (type: string) => {
      world.asked.push('has')
      return type === 'text/html' && world.html !== null
    },
    read: async () => {
      world.asked.push('read')
      await world.htmlAnswers()
      const html = new Blob([world.html ?? ''])
      return [
        { types: ['image/png'], getType: () => Promise.reject(new Error('no such type')) },
        ...(world.html === null ? [] : [{ types: ['text/html'], getType: async () => html }]),
      ]
    },
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

  it('is read where it holds nothing but HTML', async () => {
    const { world, port } = setUp('linux')
    world.html = '<table><tr><td>工单号</td><td>11111222</td></tr></table>'
    expect(await port.read()).toBe('工单号\t11111222')
  })

  it('is not asked for HTML where it has a text', async () => {
    const { world, port } = setUp('linux')
    world.html = '<p>else</p>'
    world.text = '11111222'
    expect(await port.read()).toBe('11111222')
    expect(world.asked).toEqual([])
  })

  it('is not read as a whole where it has no HTML: that would take a picture', async () => {
    const { world, port } = setUp('linux')
    expect(await port.read()).toBe('')
    expect(world.asked).toEqual(['has'])
  })

  it('is read as empty when its HTML goes meanwhile', async () => {
    const { world, port } = setUp('linux')
    world.html = '<p>11111222</p>'
    world.htmlAnswers = async () => {
      world.html = null
    }
    expect(await port.read()).toBe('')
    expect(world.asked).toEqual(['has', 'read'])
  })

  it('gives up on an owner that does not hand over its HTML', async () => {
    const { world, port } = setUp('linux', 20)
    world.html = '<p>11111222</p>'
    world.htmlAnswers = () => new Promise(() => {})
    await expect(port.read()).rejects.toThrow('does not answer')
  })

  it('does not ask an owner for HTML that took all the time for nothing', async () => {
    const { world, port } = setUp('linux', 20)
    world.html = '<p>11111222</p>'
    world.answers = Promise.resolve().then(() => {
      const end = performance.now() + 30
      while (performance.now() < end);
    })
    await expect(port.read()).rejects.toThrow('does not answer')
    expect(world.asked).toEqual([])
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
