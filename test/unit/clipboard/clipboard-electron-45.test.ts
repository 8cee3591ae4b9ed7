import { describe, expect, it } from 'vitest'
import { systemClipboard } from '../../../electron/clipboard/clipboard'
import { privateFormats } from '../../../electron/clipboard/private-formats'
import { ClipboardItem, FakeClipboard } from '../../support/electron-45'

function setUp(platform: NodeJS.Platform) {
  const clipboard = new FakeClipboard()
  return { clipboard, port: systemClipboard({ clipboard, ClipboardItem }, platform) }
}
const raw = (name: string) => `electron application/osclipboard;format="${name}"`

describe.each(['linux', 'win32', 'darwin'] as const)('the clipboard of 45 on %s', (platform) => {
  it('holds the text and, at the same time, what keeps it out of histories', async () => {
    const { clipboard, port } = setUp(platform)
    await port.writePrivately('17788889898')
    expect(await port.read()).toBe('17788889898')
    for (const { name, bytes } of privateFormats(platform)) {
      expect(await clipboard.content(raw(name))).toBe(new TextDecoder().decode(bytes))
    }
    expect((await clipboard.read())[0]?.types).toHaveLength(1 + privateFormats(platform).length)
  })

  it('is read where it holds nothing but HTML', async () => {
    const { clipboard, port } = setUp(platform)
    await clipboard.write([new ClipboardItem({ 'text/html': '<p>11111222</p>' })])
    expect(await port.read()).toBe('11111222')
  })

  it('is empty once it was cleared, and at the start', async () => {
    const { port } = setUp(platform)
    expect(await port.read()).toBe('')
    await port.writePrivately('17788889898')
    await port.clear()
    expect(await port.read()).toBe('')
  })
})
