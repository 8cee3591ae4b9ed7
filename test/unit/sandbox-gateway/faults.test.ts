import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FAULTS } from '../../../electron/sandbox-gateway/faults'

const HEALTHY = { contentType: 'application/json;charset=UTF-8', text: '{"a":1}' }
const REQUEST = { headers: {} } as IncomingMessage

/** A caller that reads a piece only when told to. */
const slowReader = () => {
  const waiting: (() => void)[] = []
  const state: { bytes: number; source?: Readable } = { bytes: 0 }
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      state.bytes += chunk.length
      waiting.push(done)
    },
  })
  writable.once('pipe', (source) => {
    state.source = source
  })
  const response = Object.assign(writable, { writeHead: () => {} })
  return {
    response: response as unknown as ServerResponse,
    state,
    readOne: () => waiting.shift()?.(),
  }
}
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate)
}

describe('the flood', () => {
  it('waits for its reader and ends with it', async () => {
    const { response, state, readOne } = slowReader()
    FAULTS.flood(REQUEST, response, HEALTHY)
    await turns(20)
    expect(state.bytes).toBe(HEALTHY.text.length)
    readOne()
    await turns(20)
    expect(state.bytes).toBe(HEALTHY.text.length + 1_000_000)

    expect(state.source?.destroyed).toBe(false)
    response.destroy()
    await turns(20)
    expect(state.source?.destroyed).toBe(true)
  })
})

describe('timers', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each(['slow', 'trickle'] as const)(
    'of %s are freed when the caller hangs up',
    async (fault) => {
      const { response } = slowReader()
      FAULTS[fault](REQUEST, response, HEALTHY)
      expect(vi.getTimerCount()).toBe(1)
      response.destroy()
      await turns(2)
      expect(vi.getTimerCount()).toBe(0)
    },
  )
})
