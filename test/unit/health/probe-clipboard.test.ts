import { describe, expect, it } from 'vitest'
import { type ProbedClipboard, probeClipboard } from '../../../electron/health/probe-clipboard'

/** A clipboard in memory that counts what is done to it. */
function clipboard(content: string, more: Partial<ProbedClipboard> = {}) {
  const state = { content, writes: 0, clears: 0 }
  const port: ProbedClipboard = {
    read: async () => state.content,
    isEmpty: async () => state.content === '',
    isOurs: () => false,
    async writePrivately(text) {
      state.writes += 1
      state.content = text
    },
    async clear() {
      state.clears += 1
      state.content = ''
    },
    ...more,
  }
  return { state, port }
}

describe('probeClipboard', () => {
  it('writes to an empty one and leaves it empty', async () => {
    const { state, port } = clipboard('')
    expect(await probeClipboard(port)).toBe('works')
    expect(state).toEqual({ content: '', writes: 1, clears: 1 })
  })

  it('touches nothing that is in it, of whatever kind', async () => {
    for (const { state, port } of [clipboard('x'), clipboard('', { isEmpty: async () => false })]) {
      const { content } = state
      expect(await probeClipboard(port)).toBe('readable')
      expect(state).toEqual({ content, writes: 0, clears: 0 })
    }
  })

  it('knows by a number of ours that writing works', async () => {
    const { state, port } = clipboard('17788889898', { isOurs: (text) => text === '17788889898' })
    expect(await probeClipboard(port)).toBe('works')
    expect(state.writes).toBe(0)
  })

  it('tells an owner that does not answer', async () => {
    const { port } = clipboard('', { read: () => Promise.reject(new Error('silent')) })
    expect(await probeClipboard(port)).toBe('silent')
  })

  it('tells what was not written, and clears nothing of others', async () => {
    const other = clipboard('', { writePrivately: async () => {} })
    expect(await probeClipboard(other.port)).toBe('not-written')
    expect(other.state.clears).toBe(0)
    const refusing = clipboard('', { writePrivately: () => Promise.reject(new Error('no')) })
    expect(await probeClipboard(refusing.port)).toBe('not-written')
  })
})
