import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindOver } from '../../electron/app/bind'
import type { LookupFailure } from '../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { ok, type Result } from '../../electron/domain/result'
import { findWorkcardId } from '../../electron/lookup/find-id'
import type { Found } from '../../electron/lookup/found'
import { lookUp } from '../../electron/lookup/look-up'
import { openNodeTransport } from '../../electron/net/node-transport'
import {
  SANDBOX_CREDENTIALS,
  type SandboxGateway,
  startSandboxGateway,
} from '../../electron/sandbox-gateway/gateway'

const network = openNodeTransport()
let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway()
})
afterAll(async () => {
  network.close()
  await gateway.close()
})

type Outcome = Result<Found, LookupFailure>

interface Asking {
  readonly profile?: Partial<Profile>
  readonly credentials?: Partial<typeof SANDBOX_CREDENTIALS>
  readonly signal?: AbortSignal
  readonly onWaiting?: (until: number) => void
}

/** The whole way of a lookup over a real socket, from text to number. */
async function ask(text: string, asking: Asking = {}): Promise<Outcome> {
  const id = findWorkcardId(text)
  if (!id.ok) return id
  const bind = bindOver(network.transport, {
    gatewayUrl: async () => ok(gateway.url),
    credentials: async () => ok({ ...SANDBOX_CREDENTIALS, ...asking.credentials }),
  })
  const profile = { ...DEMO_PROFILE, ...asking.profile }
  const signal = asking.signal ?? new AbortController().signal
  const { onWaiting } = asking
  return lookUp(bind, profile, id.value, { signal, ...(onWaiting ? { onWaiting } : {}) })
}

const number = (outcome: Outcome) => (outcome.ok ? outcome.value.number.raw : outcome.error.kind)

describe.each(['hmac-sha256', 'hmac', 'md5'] as const)('signed with %s', (signMethod) => {
  it.each(['json', 'xml'] as const)('the number cards answer in %s', async (format) => {
    const profile = {
      signMethod,
      format,
      realTpNick: '天猫服务商XXX & +',
      serviceStoreCode: 'FWS1122',
    }
    expect(number(await ask('11111222', { profile }))).toBe('17788889898')
    expect(number(await ask('11111223', { profile }))).toBe('17788889898-1234')
    expect(number(await ask('11111224', { profile }))).toBe('700101234567890')
    expect(number(await ask('11111225', { profile }))).toBe('0571-88888888')
  })
})

describe('64-bit IDs', () => {
  it('reach the gateway digit for digit: neighbours get different numbers', async () => {
    const ids = [
      '9007199254740992',
      '9007199254740993',
      '9223372036854775806',
      '9223372036854775807',
    ]
    const numbers = await Promise.all(ids.map((id) => ask(`工单号 ${id}`)))
    for (const outcome of numbers) expect(number(outcome)).toMatch(/^1\d{10}$/)
    expect(new Set(numbers.map(number)).size).toBe(ids.length)
  })
})

describe.each(['json', 'xml'] as const)('the error cards in %s', (format) => {
  it.each([
    ['99900003', 'remote', 3],
    ['99900011', 'permission', 11],
    ['99900012', 'permission', 12],
    ['99900015', 'remote', 15],
    ['99900021', 'invalid-argument', 21],
    ['99900025', 'signature', 25],
    ['99900026', 'session-expired', 26],
    ['99900027', 'session-expired', 27],
    ['99900031', 'clock-skew', 31],
    ['99900040', 'invalid-argument', 40],
    ['99900041', 'invalid-argument', 41],
    ['99900050', 'invalid-argument', 50],
    ['99900053', 'session-expired', 53],
  ] as const)('%s is %s, code %i', async (id, kind, code) => {
    const outcome = await ask(id, { profile: { format } })
    expect(outcome).toMatchObject({
      ok: false,
      error: { kind, code, requestId: expect.any(String) },
    })
  })
})

describe.concurrent('the fault cards', () => {
  it.each([
    ['99800001', /^1\d{10}$/],
    ['99800002', /^remote$/],
    ['99800003', /^bad-response$/],
    ['99800004', /^bad-response$/],
    ['99800005', /^1\d{10}$/],
    ['99800006', /^throttled$/],
    ['99800008', /^bad-response$/],
    ['99800009', /^1\d{10}$/],
    ['99800010', /^business$/],
  ])('%s ends as %s', async (id, expected) => expect(number(await ask(id))).toMatch(expected))

  it('a slow trickle ends at the deadline of 15 seconds', async () => {
    expect(number(await ask('99800007'))).toBe('timeout')
  })

  it('can be cancelled at any moment', async () => {
    const abort = new AbortController()
    const outcome = ask('99800007', { signal: abort.signal })
    setImmediate(() => abort.abort())
    expect(number(await outcome)).toBe('cancelled')
  })

  it('waits a short ban out, says until when, and gets the number', async () => {
    const waits: number[] = []
    const outcome = await ask('99900007', { onWaiting: (until) => waits.push(until) })
    expect(number(outcome)).toMatch(/^1\d{10}$/)
    expect(waits).toHaveLength(1)
  })

  it('names the end of a long ban and does not wait', async () => {
    const before = Date.now()
    const outcome = await ask('99800006')
    if (outcome.ok || outcome.error.kind !== 'throttled') throw new Error('not throttled')
    const { retryAt, platformMessage } = outcome.error
    expect(platformMessage).toBe('This ban will last for 31062 more seconds')
    expect((retryAt ?? 0) - before).toBeGreaterThan(31_000_000)
  })

  it('shows the platform’s own words when it refuses a work card', async () => {
    const outcome = await ask('99800010')
    expect(outcome).toMatchObject({
      error: { kind: 'business', platformMessage: expect.stringMatching(/[\u4e00-\u9fff]/) },
    })
  })
})

describe('wrong credentials', () => {
  it.each([
    [{ appSecret: 'canary-secret' }, 'signature'],
    [{ sessionKey: 'canary-session' }, 'session-expired'],
  ] as const)('%j are told as %s, without repeating them', async (credentials, kind) => {
    const outcome = await ask('11111222', { credentials })
    expect(outcome).toMatchObject({ ok: false, error: { kind } })
    expect(JSON.stringify(outcome)).not.toContain('canary')
  })
})
