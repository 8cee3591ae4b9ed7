import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { err } from '../../../electron/domain/result'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { number, setUp } from './session-world'

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
    world.automatic.on = false
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

  it('steps back from a running lookup, and leaves every other card alone', async () => {
    void world.session.request('11111222')
    expect([world.session.stepBack(), world.session.stepBack()]).toEqual([true, false])
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'cancelled' } })
    await world.lookUp('11111223', '17788889898')
    expect(world.session.stepBack()).toBe(false)
    expect(world.last()).toMatchObject({ phase: 'number' })
  })

  it('tells that a short ban is waited out', async () => {
    const done = world.session.request('99900007')
    world.call(0).onWaiting?.(3000)
    expect(world.last()).toMatchObject({ phase: 'looking-up', waitingUntil: 3000 })
    world.call(0).answer(number('17788889898'))
    await done
  })

  it('tells that the keychain is waited for, as long as it is', async () => {
    const done = world.session.request('11111222')
    expect(world.last()).toMatchObject({ phase: 'looking-up', waitsFor: 'gateway' })
    world.call(0).onKeychain?.(true)
    expect(world.last()).toMatchObject({ phase: 'looking-up', waitsFor: 'keychain', turn: 1 })
    world.call(0).onKeychain?.(false)
    expect(world.last()).toMatchObject({ phase: 'looking-up', waitsFor: 'gateway', turn: 1 })
    world.call(0).answer(number('17788889898'))
    await done
    world.call(0).onKeychain?.(true)
    expect(world.last()).toMatchObject({ phase: 'number' })
  })

  it('shows a failure with what was asked, and logs kind and code only', async () => {
    const done = world.session.request('99900027')
    world.call(0).answer(err(failure('session-expired', { code: 27, requestId: 'r2' })))
    await done
    expect(world.last()).toMatchObject({ phase: 'error', text: '99900027', error: { code: 27 } })
    expect(world.records).toEqual([
      {
        event: 'lookup-failed',
        profileId: 'a',
        elapsedMs: 0,
        requestId: 'r2',
        kind: 'session-expired',
        code: 27,
        defect: null,
      },
    ])
  })

  it('ends as a failure when the call breaks down, instead of looking up for ever', async () => {
    const done = world.session.request('11111222')
    world.call(0).answer(Promise.reject(new Error('bug')) as never)
    await done
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'defect' } })
    expect(world.records).toMatchObject([
      { kind: 'defect', defect: expect.stringMatching(/^Error:.+\.ts:\d+:\d+$/) },
    ])
  })

  it('tells of a defect when a number cannot be put on screen, and asks anew the next time', async () => {
    world.page.takes = false
    await world.lookUp('11111222', '17788889898')
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'defect' } })
    expect(world.copied).toEqual([])
    world.page.takes = true
    await world.lookUp('11111222', '17788889898')
    expect(world.last()).toMatchObject({ phase: 'number' })
    expect(world.calls).toHaveLength(2)
  })

  it('makes no call for text without an ID', async () => {
    await world.session.request('你好\n世界')
    expect(world.last()).toMatchObject({
      phase: 'error',
      text: '你好⏎世界',
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
  })

  it('tells the number of the work card on screen, and of no other', async () => {
    const shown = (id: string) => world.session.numberOf(workcardIdSchema.parse(id))?.raw
    expect(shown('11111222')).toBeUndefined()
    void world.session.request('11111222')
    expect(world.session.numberOf(workcardIdSchema.parse('11111222'))).toBeNull()
    world.session.cancel()
    await world.lookUp('11111222', '17788889898')
    expect(shown('11111222')).toBe('17788889898')
    expect(shown('11111223')).toBeUndefined()
    world.session.clear()
    expect(shown('11111222')).toBeUndefined()
  })

  it('fills the field without a call', () => {
    world.session.prefill('11111222')
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111222' })
    expect(world.calls).toHaveLength(0)
  })

  it('puts one line of at most 200 characters into the field', async () => {
    world.session.prefill(' 你好\r\n\t世界 ')
    expect(world.last()).toMatchObject({ text: '你好⏎⇥世界' })
    world.session.prefill('字'.repeat(200))
    expect(world.last()).toMatchObject({ text: '字'.repeat(200) })
    await world.session.request('字'.repeat(1000))
    expect(world.last()).toMatchObject({ phase: 'error', text: `${'字'.repeat(200)}…` })
  })

  it('begins with the empty card, which clearing leaves as it is', () => {
    expect(world.session.stepBack()).toBe(false)
    world.session.clear()
    expect(world.states).toEqual([{ phase: 'empty', text: '', turn: 0 }])
  })

  it('clears a card whose text is empty', async () => {
    await world.session.recall('17788889898')
    expect(world.last()).toMatchObject({ phase: 'error', text: '' })
    world.session.clear()
    expect(world.last()).toMatchObject({ phase: 'empty' })
  })

  it('cancels nothing where no lookup is', async () => {
    await world.lookUp('11111222', '17788889898')
    const told = world.states.length
    world.session.cancel()
    expect(world.states).toHaveLength(told)
  })

  it('leaves the clipboard alone for an earlier number too when told so', async () => {
    world.automatic.on = false
    await world.lookUp('11111222', '17788889898')
    await world.session.request('11111222')
    expect(world.last()).toMatchObject({ earlier: true, copied: 'nothing' })
    expect(world.copied).toEqual([])
  })

  it('copies the variants of a number and the reference of an error', async () => {
    const done = world.session.request('11111223')
    world.call(0).answer(number('17788889898-1234'))
    await done
    await world.session.copy('with-extension')
    expect(world.last()).toMatchObject({ copied: 'with-extension' })
    await world.session.copy('extension')
    await world.session.copyReference()
    expect(world.last()).toMatchObject({ copied: 'extension' })
    expect(world.copied).toEqual(['17788889898', '17788889898,,1234', '1234'])
    await world.session.request('0')
    await world.session.copy('number')
    await world.session.copyReference()
    expect(world.copied.slice(3)).toEqual(['invalid-id 1000 undefined'])
  })

  it('tells whoever asked for the reference whether the clipboard took it', async () => {
    await world.session.request('0')
    expect(await world.session.copyReference()).toBe(true)
    world.clipboard.works = false
    expect(await world.session.copyReference()).toBe(false)
  })

  it('says when the clipboard took nothing, and when the number is out of it again', async () => {
    world.clipboard.works = false
    const done = world.session.request('11111222')
    world.call(0).answer(number('17788889898'))
    await done
    expect(world.last()).toMatchObject({ phase: 'number', copied: 'failed' })
    world.clipboard.works = true
    await world.session.copy('number')
    expect(world.last()).toMatchObject({ copied: 'number', clearsAt: 61_000 })
    world.session.clipboardCleared(true)
    expect(world.last()).toMatchObject({ copied: 'cleared', clearsAt: null })
    await world.session.copy('number')
    world.session.clipboardCleared(false)
    expect(world.last()).toMatchObject({ copied: 'nothing', clearsAt: null })
    const told = world.states.length
    world.session.clipboardCleared(true)
    world.session.clear()
    world.session.clipboardCleared(true)
    expect(world.states.slice(told)).toMatchObject([{ phase: 'empty', text: '' }])
  })
})
