import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FAULTS } from '../../../electron/sandbox-gateway/faults'
import { recordResponse, requestOf } from '../../support/memory-exchange'

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

describe('an answer', () => {
  const answerTo = (fault: keyof typeof FAULTS) => {
    const { response, sent } = recordResponse()
    FAULTS[fault](requestOf(), response, HEALTHY)
    return { ...sent, text: sent.bytes.toString() }
  }

  it('that is truncated has half of its JSON and a right length', () => {
    expect(answerTo('truncated')).toMatchObject({
      status: 200,
      headers: { 'Content-Type': HEALTHY.contentType, 'Content-Length': 3 },
      text: '{"a',
    })
  })

  it('of a bad gateway is its page', () => {
    const { status, headers, text } = answerTo('bad-gateway')
    expect({ status, type: headers['Content-Type'] }).toEqual({ status: 502, type: 'text/html' })
    expect(text).toMatch(/^<html>.*502 Bad Gateway.*<\/html>$/)
  })

  it('of a wrong type is right apart from that', () => {
    expect(answerTo('wrong-content-type')).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      text: HEALTHY.text,
    })
  })

  it('is nothing but a reset', () => {
    const reset = vi.fn()
    const { response, sent } = recordResponse()
    const request = Object.assign(requestOf(), { socket: { resetAndDestroy: reset } })
    FAULTS.reset(request as unknown as IncomingMessage, response, HEALTHY)
    expect(reset).toHaveBeenCalledOnce()
    expect(sent).toMatchObject({ status: 0, ended: false })
  })

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    it('that is slow comes after three seconds', () => {
      const { response, sent } = recordResponse()
      FAULTS.slow(requestOf(), response, HEALTHY)
      vi.advanceTimersByTime(2_999)
      expect(sent.status).toBe(0)
      vi.advanceTimersByTime(1)
      expect(sent).toMatchObject({ status: 200, ended: true })
      expect(sent.bytes.toString()).toBe(HEALTHY.text)
    })

    it('that trickles begins at once and gains a byte a second without end', () => {
      const { response, sent } = recordResponse()
      FAULTS.trickle(requestOf(), response, HEALTHY)
      expect(sent).toMatchObject({
        status: 200,
        headers: { 'Content-Type': HEALTHY.contentType },
        bytes: Buffer.from('{'),
      })
      vi.advanceTimersByTime(60_000)
      expect(sent.bytes.toString()).toBe(`{${' '.repeat(60)}`)
      expect(sent.ended).toBe(false)
    })
  })
})

it('floods with fifty megabytes after the right answer', async () => {
  let bytes = 0
  let begin = ''
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (bytes === 0) begin = chunk.toString()
      bytes += chunk.length
      done()
    },
  })
  const heads: unknown[] = []
  const response = Object.assign(writable, { writeHead: (...head: unknown[]) => heads.push(head) })
  FAULTS.flood(REQUEST, response as unknown as ServerResponse, HEALTHY)
  await once(writable, 'finish')
  expect(heads).toEqual([[200, { 'Content-Type': HEALTHY.contentType }]])
  expect({ begin, bytes }).toEqual({ begin: HEALTHY.text, bytes: HEALTHY.text.length + 50_000_000 })
})
