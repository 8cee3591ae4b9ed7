import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { BindCall } from '../../../electron/domain/bind'
import { err, ok, type Result } from '../../../electron/domain/result'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { createClient } from '../../../electron/top/client'
import type { Time } from '../../../electron/top/time'
import type {
  FaultKind,
  Transport,
  TransportAnswer,
  TransportFault,
  TransportRequest,
} from '../../../electron/top/transport'

const START = Date.UTC(2026, 0, 1)
const call: BindCall = {
  gatewayUrl: 'https://gateway.test/router/rest',
  credentials: { appKey: '12345678', appSecret: 'app-secret', sessionKey: 'session-key' },
  signMethod: 'hmac-sha256',
  format: 'json',
  realTpNick: '',
  serviceStoreCode: '',
  workcardId: z.parse(workcardIdSchema, '11111222'),
}

type Outcome = Result<TransportAnswer, TransportFault>
const answer = (body: string, status = 200): Outcome =>
  ok({ status, date: START, body: new TextEncoder().encode(body) })
const fault = (kind: FaultKind): Outcome => err({ kind, detail: null })
const number = answer('{"result":{"result_data":"17788889898","success":true},"request_id":"r1"}')
const platformError = (fields: object) => answer(JSON.stringify({ error_response: fields }))
const serverSide = platformError({ code: 15, sub_code: 'isp.remote-service-timeout' })
const ban = (seconds: number) =>
  platformError({ code: 7, sub_msg: `This ban will last for ${seconds} more seconds` })

/** A clock that runs only as far as somebody sleeps; sleepers wake in the order of their times. */
class FakeTime implements Time {
  passed = 0
  private sleepers: { at: number; wake: () => void }[] = []
  now = () => START + this.passed
  // A clock that nobody can set begins anywhere.
  elapsed = () => 5_000_000 + this.passed
  random = () => 0.5
  sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const sleeper = { at: this.passed + ms, wake: resolve }
      this.sleepers.push(sleeper)
      signal.addEventListener('abort', () => {
        this.sleepers = this.sleepers.filter((other) => other !== sleeper)
        resolve()
      })
    })
  get pending(): number {
    return this.sleepers.length
  }
  /** Lets all that can happen now happen, then wakes the next sleeper. */
  async step(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    const next = this.sleepers.sort((a, b) => a.at - b.at).shift()
    if (!next) return
    this.passed = next.at
    next.wake()
  }
}

let time: FakeTime
let requests: TransportRequest[]
beforeEach(() => {
  time = new FakeTime()
  requests = []
})

/** Answers in the given order; silent until aborted when the list is used up. */
const transport = (...outcomes: Outcome[]): Transport => {
  const left = [...outcomes]
  return (request) => {
    requests.push(request)
    const next = left.shift()
    if (next) return Promise.resolve(next)
    return new Promise((resolve) => {
      request.signal.addEventListener('abort', () => resolve(fault('cancelled')))
    })
  }
}

async function bind(outcomes: Outcome[], abort = new AbortController()) {
  const waits: number[] = []
  const options = { signal: abort.signal, onWaiting: (until: number) => waits.push(until) }
  let result: Awaited<ReturnType<ReturnType<typeof createClient>['bind']>> | undefined
  createClient(transport(...outcomes), time)
    .bind(call, options)
    .then((value) => {
      result = value
    })
  for (let steps = 0; result === undefined && steps < 20; steps += 1) await time.step()
  if (!result) throw new Error('the call never ended')
  return { result, waits, tries: requests.length }
}

describe('one try', () => {
  it('gives the number untouched', async () => {
    const { result } = await bind([number])
    expect(result).toEqual(ok({ raw: '17788889898', requestId: 'r1', tries: 1 }))
  })

  it('posts a signed form to the gateway and accepts a mebibyte', async () => {
    await bind([number])
    expect(requests[0]).toMatchObject({
      url: call.gatewayUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
      maxBytes: 1024 * 1024,
    })
    const sent = new URLSearchParams(requests[0]?.body)
    expect(sent.get('timestamp')).toBe('2026-01-01 08:00:00')
    expect(sent.get('workcard_request')).toContain('"workcard_id":11111222')
  })

  it.each([
    ['an HTML page', answer('<html><body>Log in</body></html>')],
    ['half an answer', answer('{"result":{"result_d')],
    ['success without a number', answer('{"result":{"result_data":" ","success":true}}')],
    ['an HTTP error', answer('<h1>502 Bad Gateway</h1>', 502)],
    ['a redirect', fault('redirect')],
  ])('%s is a bad response, asked for once', async (_name, outcome) => {
    const { result, tries } = await bind([outcome, number])
    expect(result).toMatchObject({ ok: false, error: { kind: 'bad-response', code: null } })
    expect(tries).toBe(1)
  })

  it('believes the platform’s answer under any HTTP status', async () => {
    const body = '{"error_response":{"code":27,"msg":"Invalid session"}}'
    const { result } = await bind([answer(body, 403)])
    expect(result).toMatchObject({ error: { kind: 'session-expired', code: 27 } })
  })

  it('passes a refusal on', async () => {
    const body = '{"result":{"success":false,"msg_code":"5100","msg_info":"工单已完结"}}'
    const { result, tries } = await bind([answer(body), number])
    expect(result).toMatchObject({ error: { kind: 'business', platformMessage: '工单已完结' } })
    expect(tries).toBe(1)
  })

  it('measures the clock against the answer’s date', async () => {
    time.passed = 3_600_000
    const { result } = await bind([platformError({ code: 31, msg: 'Invalid Timestamp' })])
    expect(result).toMatchObject({ error: { kind: 'clock-skew', offsetMs: 3_600_000 } })
  })

  it('does not repeat a session key that a gateway sends back', async () => {
    const { result } = await bind([platformError({ code: 27, sub_msg: 'session-key非法' })])
    expect(JSON.stringify(result)).not.toContain('session-key')
    expect(result).toMatchObject({ error: { platformMessage: '***非法' } })
  })
})

describe('more tries', () => {
  it.each([
    ['a server-side error', serverSide],
    ['a dropped connection', fault('reset')],
    ['a refused connection', fault('refused')],
    ['a resolver that is busy', fault('dns-temporary')],
  ])('%s may pass', async (_name, outcome) => {
    const { result, waits } = await bind([outcome, outcome, number])
    expect(result).toMatchObject({ ok: true, value: { tries: 3 } })
    expect(time.passed).toBe(100 + 200)
    expect(waits).toEqual([])
  })

  it('there are three at most', async () => {
    const { result, tries } = await bind([serverSide, serverSide, serverSide, number])
    expect(result).toMatchObject({ ok: false, error: { kind: 'remote', code: 15 } })
    expect(tries).toBe(3)
  })

  it('each is signed anew', async () => {
    await bind([ban(2), number])
    const [first, second] = requests.map(({ body }) => new URLSearchParams(body))
    expect(second?.get('timestamp')).toBe('2026-01-01 08:00:02')
    expect(second?.get('sign')).not.toBe(first?.get('sign'))
  })

  it('a short ban is told and waited out', async () => {
    const { result, waits } = await bind([ban(2), number])
    expect(result).toMatchObject({ ok: true, value: { tries: 2 } })
    expect(waits).toEqual([START + 2_300])
    expect(time.passed).toBe(2_300)
  })

  it('needs nobody to tell of a wait', async () => {
    const abort = new AbortController()
    const pending = createClient(transport(ban(2), number), time).bind(call, {
      signal: abort.signal,
    })
    await time.step()
    await time.step()
    expect(await pending).toMatchObject({ ok: true, value: { raw: '17788889898', tries: 2 } })
  })

  it('a long ban names its end and costs no more tries', async () => {
    const { result, waits, tries } = await bind([ban(31062), number])
    expect(result).toMatchObject({ error: { kind: 'throttled', retryAt: START + 31_062_000 } })
    expect(waits).toEqual([])
    expect(tries).toBe(1)
  })

  it('a second ban that would pass the deadline is not waited out', async () => {
    const { result, waits, tries } = await bind([ban(9), ban(9), number])
    expect(result).toMatchObject({ error: { kind: 'throttled' } })
    expect(waits).toHaveLength(1)
    expect(tries).toBe(2)
  })
})

describe('the end', () => {
  it('comes after 15 seconds without an answer', async () => {
    const { result } = await bind([])
    expect(result).toMatchObject({ error: { kind: 'timeout' } })
    expect(time.passed).toBe(15_000)
  })

  it('counts all tries together', async () => {
    const { result } = await bind([ban(2)])
    expect(result).toMatchObject({ error: { kind: 'timeout' } })
    expect(time.passed).toBe(15_000)
  })

  it('comes at once when cancelled during a request', async () => {
    const abort = new AbortController()
    setImmediate(() => setImmediate(() => abort.abort()))
    const pending = createClient(transport(), time).bind(call, { signal: abort.signal })
    expect(await pending).toMatchObject({ error: { kind: 'cancelled' } })
    expect(time.passed).toBe(0)
  })

  it('comes at once when cancelled during a wait', async () => {
    const abort = new AbortController()
    const options = { signal: abort.signal, onWaiting: () => setImmediate(() => abort.abort()) }
    const result = await createClient(transport(ban(9), number), time).bind(call, options)
    expect(result).toMatchObject({ error: { kind: 'cancelled' } })
    expect(requests).toHaveLength(1)
  })

  it('comes before anything is sent when cancelled beforehand', async () => {
    const { result, tries } = await bind([number], abortedController())
    expect(result).toMatchObject({ error: { kind: 'cancelled' } })
    expect(tries).toBe(0)
  })

  it('leaves no timer behind', async () => {
    await bind([number])
    expect(time.pending).toBe(0)
  })
})

function abortedController(): AbortController {
  const abort = new AbortController()
  abort.abort()
  return abort
}
