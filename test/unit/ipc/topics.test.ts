import { describe, expect, it, vi } from 'vitest'
import { openTopics } from '../../../electron/ipc/topics'

const ORIGIN = 'app://workcard-dialer'
const page = (url: string, parent: unknown = null) => ({
  mainFrame: { url, parent },
  send: vi.fn(),
})

describe('openTopics', () => {
  it('sends a value to every page of ours and to no other', () => {
    const panel = page(`${ORIGIN}/index.html`)
    const settings = page(`${ORIGIN}/index.html#settings`)
    const foreign = page('https://example.test/')
    const topics = openTopics({ getAllWebContents: () => [panel, foreign, settings] }, [ORIGIN])
    topics.publish('paint', 7)
    for (const own of [panel, settings]) expect(own.send.mock.calls).toEqual([['topic:paint', 7]])
    expect(foreign.send).not.toHaveBeenCalled()
  })

  it('keeps the latest value of each topic for a page that opens later', () => {
    const topics = openTopics({ getAllWebContents: () => [] }, [ORIGIN])
    expect(topics.read('paint')).toBeUndefined()
    topics.publish('paint', 1)
    topics.publish('paint', 2)
    topics.publish('lookup', { phase: 'empty', turn: 0, text: '' })
    expect(topics.read('paint')).toBe(2)
    expect(topics.read('lookup')).toEqual({ phase: 'empty', turn: 0, text: '' })
  })

  it('lets nothing out that the contract does not name', () => {
    const panel = page(`${ORIGIN}/`)
    const topics = openTopics({ getAllWebContents: () => [panel] }, [ORIGIN])
    topics.publish('lookup', { phase: 'empty', turn: 0, text: '', appSecret: 'x' } as never)
    expect(panel.send.mock.calls).toEqual([['topic:lookup', { phase: 'empty', turn: 0, text: '' }]])
    expect(() => topics.publish('paint', 'soon' as never)).toThrow()
    expect(topics.read('paint')).toBeUndefined()
  })
})
