import { beforeEach, describe, expect, it } from 'vitest'
import { lookupError } from '../../../electron/contract/error-texts'
import type { LookupError } from '../../../electron/contract/lookup-error'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { DEMO_PROFILE } from '../../../electron/contract/profile'
import { err, ok, type Result } from '../../../electron/contract/result'
import { workcardIdSchema } from '../../../electron/contract/workcard-id'
import type { BindOptions, Bound } from '../../../electron/lookup/ports'
import { type LookupRecord, openSession } from '../../../electron/lookup/session'

interface Call extends BindOptions {
  readonly workcardId: string
  answer(result: Result<Bound, LookupError>): void
}

const number = (raw: string) => ok({ raw, requestId: 'r1', tries: 1 })

function setUp(copiesAutomatically = true) {
  const calls: Call[] = []
  const states: LookupState[] = []
  const copied: string[] = []
  const records: LookupRecord[] = []
  const clock = { now: 1000 }
  const clipboard = { works: true }
  const session = openSession({
    bind: (_profile, workcardId, options) =>
      new Promise((answer) => calls.push({ ...options, workcardId, answer })),
    profile: () => DEMO_PROFILE,
    copiesAutomatically: () => copiesAutomatically,
    copy: async (text) => {
      copied.push(text)
      return clipboard.works
    },
    now: () => clock.now,
    publish: (state) => states.push(state),
    log: (record) => records.push(record),
  })
  const call = (index: number): Call => {
    const found = calls[index]
    if (found === undefined) throw new Error(`there was no call ${index}`)
    return found
  }
  return {
    session,
    clock,
    clipboard,
    call,
    calls,
    states,
    copied,
    records,
    last: () => states.at(-1),
  }
}

describe('the panel’s lookup', () => {
  let world: ReturnType<typeof setUp>
  beforeEach(() => {
    world = setUp()
  })

  it('goes from looking up to the number and copies it', async () => {
    const done = world.session.request('工单号 11111222')
    expect(world.last()).toMatchObject({ phase: 'looking-up', workcardId: '11111222' })
    world.call(0).answer(number('17788889898-1234'))
    await done
    expect(world.last()).toMatchObject({
      phase: 'number',
      workcardId: '11111222',
      copied: 'number',
    })
    expect(world.copied).toEqual(['17788889898'])
    expect(world.records).toMatchObject([{ event: 'lookup-succeeded', requestId: 'r1' }])
  })

  it('leaves the clipboard alone when told so', async () => {
    world = setUp(false)
    const done = world.session.request('11111222')
    world.call(0).answer(number('17788889898'))
    await done
    expect(world.last()).toMatchObject({ phase: 'number', copied: 'nothing' })
    expect(world.copied).toEqual([])
  })

  it('makes one call when the same ID is asked twice at the same moment', async () => {
    const first = world.session.request('11111222')
    const second = world.session.request('工单号:1111 1222')
    world.call(0).answer(number('17788889898'))
    await Promise.all([first, second])
    expect(world.calls).toHaveLength(1)
  })

  it('drops the answer of a replaced lookup', async () => {
    const first = world.session.request('11111222')
    const second = world.session.request('11111223')
    expect(world.call(0).signal.aborted).toBe(true)
    world.call(0).answer(number('17788889898'))
    await first
    expect(world.last()).toMatchObject({ phase: 'looking-up', workcardId: '11111223' })
    world.call(1).answer(number('17788889898-1234'))
    await second
    expect(world.last()).toMatchObject({ phase: 'number', workcardId: '11111223' })
    expect(world.copied).toEqual(['17788889898'])
  })

  it('shows a cancelled lookup as cancelled, whatever comes later', async () => {
    const done = world.session.request('11111222')
    world.session.cancel()
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'cancelled' } })
    world.call(0).answer(number('17788889898'))
    await done
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'cancelled' } })
    expect(world.copied).toEqual([])
  })

  it('steps back once at a time: cancel, clear, nothing left', () => {
    void world.session.request('11111222')
    expect([world.session.stepBack(), world.session.stepBack(), world.session.stepBack()]).toEqual([
      true,
      true,
      false,
    ])
    expect(world.states.slice(-2)).toMatchObject([{ phase: 'error' }, { phase: 'empty' }])
  })

  it('tells that a short ban is waited out', async () => {
    const done = world.session.request('99900007')
    world.call(0).onWaiting?.(3000)
    expect(world.last()).toMatchObject({ phase: 'looking-up', waitingUntil: 3000 })
    world.call(0).answer(number('17788889898'))
    await done
  })

  it('shows a failure with what was asked, and logs kind and code only', async () => {
    const done = world.session.request('99900027')
    world.call(0).answer(err(lookupError('session-expired', { code: 27, requestId: 'r2' })))
    await done
    expect(world.last()).toMatchObject({ phase: 'error', text: '99900027', error: { code: 27 } })
    expect(world.records).toEqual([
      {
        event: 'lookup-failed',
        profileId: 'demo',
        elapsedMs: 0,
        requestId: 'r2',
        kind: 'session-expired',
        code: 27,
      },
    ])
  })

  it('ends as a failure when the call breaks down, instead of looking up for ever', async () => {
    const done = world.session.request('11111222')
    world.call(0).answer(Promise.reject(new Error('bug')) as never)
    await done
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'bad-response' } })
  })

  it('makes no call for text without an ID', async () => {
    await world.session.request('你好\n世界')
    expect(world.last()).toMatchObject({
      phase: 'error',
      text: '你好 世界',
      error: { kind: 'invalid-id' },
    })
    expect(world.calls).toHaveLength(0)
  })

  it('shows a number of minutes ago again instead of spending a call, and renews it on demand', async () => {
    const first = world.session.request('11111222')
    world.call(0).answer(number('17788889898'))
    await first
    world.session.clear()
    await world.session.request('工单号 11111222')
    expect(world.last()).toMatchObject({
      phase: 'number',
      earlier: true,
      obtainedAt: 1000,
      copied: 'number',
    })
    expect(world.calls).toHaveLength(1)

    const renewed = world.session.renew()
    expect(world.last()).toMatchObject({ phase: 'looking-up', workcardId: '11111222' })
    world.call(1).answer(number('17788880000'))
    await renewed
    expect(world.last()).toMatchObject({ earlier: false, number: { raw: '17788880000' } })
  })

  it('asks again once half an hour has passed', async () => {
    const first = world.session.request('11111222')
    world.call(0).answer(number('17788889898'))
    await first
    world.clock.now += 30 * 60_000
    void world.session.request('11111222')
    expect(world.calls).toHaveLength(2)
    expect(await world.session.recall()).toBe(false)
  })

  it('recalls the latest number, and has none at first', async () => {
    expect(await world.session.recall()).toBe(false)
    const done = world.session.request('11111222')
    world.call(0).answer(number('17788889898'))
    await done
    world.session.clear()
    const shown = () => world.session.numberOf(workcardIdSchema.parse('11111222'))?.raw
    expect(shown()).toBeUndefined()
    expect(await world.session.recall()).toBe(true)
    expect(shown()).toBe('17788889898')
    expect(world.session.numberOf(workcardIdSchema.parse('11111223'))).toBeNull()
  })

  it('fills the field without a call', () => {
    world.session.prefill('11111222')
    expect(world.last()).toEqual({ phase: 'empty', text: '11111222' })
    expect(world.calls).toHaveLength(0)
  })

  it('copies the variants of a number and the reference of an error', async () => {
    const done = world.session.request('11111223')
    world.call(0).answer(number('17788889898-1234'))
    await done
    await world.session.copy('with-extension')
    await world.session.copy('extension')
    await world.session.copy('reference')
    expect(world.copied).toEqual(['17788889898', '17788889898,,1234', '1234'])
    await world.session.request('0')
    await world.session.copy('number')
    await world.session.copy('reference')
    expect(world.copied.slice(3)).toEqual(['invalid-id · 1970-01-01T00:00:01.000Z'])
  })

  it('says when the clipboard took nothing, and when the number is out of it again', async () => {
    world.clipboard.works = false
    const done = world.session.request('11111222')
    world.call(0).answer(number('17788889898'))
    await done
    expect(world.last()).toMatchObject({ phase: 'number', copied: 'failed' })
    world.clipboard.works = true
    await world.session.copy('number')
    expect(world.last()).toMatchObject({ phase: 'number', copied: 'number' })
    world.session.clipboardCleared()
    expect(world.last()).toMatchObject({ phase: 'number', copied: 'nothing' })
    world.session.clear()
    world.session.clipboardCleared()
    expect(world.last()).toEqual({ phase: 'empty', text: '' })
  })
})
