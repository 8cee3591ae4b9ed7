import { describe, expect, it, vi } from 'vitest'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import { lateTopics } from '../../../electron/contract/late-topics'
import { openTopics } from '../../../electron/ipc/topics'

const ORIGINS = { panel: 'app://panel', settings: 'app://settings' }
const HOTKEY: HotkeyStatus = { accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] }
const page = (url: string, parent: unknown = null) => ({
  mainFrame: { url, parent },
  send: vi.fn(),
})

describe('openTopics', () => {
  it('sends a value to every page of ours and to no other', () => {
    const panel = page('app://panel/panel.html')
    const settings = page('app://settings/settings.html#settings')
    const foreign = page('https://example.test/')
    const topics = openTopics({ getAllWebContents: () => [panel, foreign, settings] }, ORIGINS)
    topics.publish('hotkey', HOTKEY)
    for (const own of [panel, settings])
      expect(own.send.mock.calls).toEqual([['topic:hotkey', HOTKEY]])
    expect(foreign.send).not.toHaveBeenCalled()
  })

  it('sends each page the topics of its window alone', () => {
    const panel = page('app://panel/panel.html')
    const settings = page('app://settings/settings.html')
    const topics = openTopics({ getAllWebContents: () => [panel, settings] }, ORIGINS)
    topics.publish('paint', 7)
    topics.publish('lookup', { phase: 'empty', turn: 0, text: '11111222' })
    expect(panel.send).toHaveBeenCalledTimes(2)
    expect(settings.send).not.toHaveBeenCalled()
  })

  it('keeps the latest value of each topic for a page that opens later', () => {
    const topics = openTopics({ getAllWebContents: () => [] }, ORIGINS)
    expect(topics.read('paint')).toBeUndefined()
    topics.publish('paint', 1)
    topics.publish('paint', 2)
    topics.publish('lookup', { phase: 'empty', turn: 0, text: '' })
    expect(topics.read('paint')).toBe(2)
    expect(topics.read('lookup')).toEqual({ phase: 'empty', turn: 0, text: '' })
  })

  it('lets nothing out that the contract does not name', () => {
    const panel = page('app://panel/')
    const topics = openTopics({ getAllWebContents: () => [panel] }, ORIGINS)
    topics.publish('lookup', { phase: 'empty', turn: 0, text: '', appSecret: 'x' } as never)
    expect(panel.send.mock.calls).toEqual([['topic:lookup', { phase: 'empty', turn: 0, text: '' }]])
    expect(() => topics.publish('paint', 'soon' as never)).toThrow()
    // A part that is loaded later brings the schema of what it publishes.
    topics.publish('kit', { step: 'none', appSecret: 'x' } as never, lateTopics.kit)
    expect(topics.read('kit')).toEqual({ step: 'none' })
    expect(() => topics.publish('kit', { step: 'none' }, undefined as never)).toThrow()
    expect(topics.read('paint')).toBeUndefined()
  })

  it('a page that is gone keeps nothing from the others', () => {
    const gone = () => {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    }
    const disposed = Object.defineProperty(page('app://panel/'), 'mainFrame', { get: gone })
    const deaf = { ...page('app://panel/panel.html'), send: gone }
    const panel = page('app://panel/panel.html')
    const topics = openTopics({ getAllWebContents: () => [disposed, deaf, panel] }, ORIGINS)
    topics.publish('hotkey', HOTKEY)
    expect(panel.send.mock.calls).toEqual([['topic:hotkey', HOTKEY]])
  })
})
