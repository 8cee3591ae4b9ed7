import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { err } from '../../../electron/domain/result'
import { number, setUp, store } from './session-world'

const HALF_AN_HOUR = 30 * 60_000
const UNKNOWN = {
  phase: 'error',
  text: '',
  error: { kind: 'invalid-id', cause: 'own-number-unknown' },
}

let world: ReturnType<typeof setUp>
beforeEach(() => {
  world = setUp()
})

describe('our own number in the clipboard', () => {
  it('is shown with its own work card: A, B, A from memory', async () => {
    await world.lookUp('11111222', '17788880001')
    await world.lookUp('11111223', '17788880002')
    await world.session.request('11111222')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({
      workcardId: '11111222',
      earlier: true,
      copied: 'number',
      number: { raw: '17788880001' },
    })
    expect(world.copied.at(-1)).toBe('17788880001')
    expect(world.calls).toHaveLength(2)
  })

  it('is known to be of the card, or not to be', async () => {
    await world.lookUp('11111222', '17788880001')
    expect(world.session.isOnCard('17788880001')).toBe(true)
    expect(world.session.isOnCard('17788880002')).toBe(false)
    world.session.prefill('11111223')
    expect(world.session.isOnCard('17788880001')).toBe(false)
  })

  it('is shown with the work card it was copied from, where two share a number', async () => {
    await world.lookUp('11111222', '17788880001')
    await world.lookUp('11111223', '17788880001')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({ workcardId: '11111223' })
    await world.session.request('11111222')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({ workcardId: '11111222' })
  })

  it.each([
    ['with-extension', '17788880001,,1234'],
    ['extension', '1234'],
  ] as const)('is copied again as it was: %s', async (variant, text) => {
    await world.lookUp('11111222', '17788880001-1234')
    await world.session.copy(variant)
    world.session.clear()
    await world.session.recall(text)
    expect(world.last()).toMatchObject({ workcardId: '11111222', copied: variant })
    expect(world.copied).toEqual(['17788880001', text, text])
  })

  it('is marked as copied, and not written, when copying is by hand', async () => {
    world.automatic.on = false
    await world.lookUp('11111222', '17788880001')
    await world.session.copy('number')
    world.session.clear()
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({ phase: 'number', copied: 'number' })
    expect(world.copied).toEqual(['17788880001'])
  })

  it('gives its work card’s newest number, which is not the one in the clipboard', async () => {
    world.automatic.on = false
    await world.lookUp('11111222', '17788880001')
    await world.session.copy('number')
    await world.renew('17788880002')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({ number: { raw: '17788880002' }, copied: 'nothing' })
  })

  it('makes way in the clipboard for the newest one where copying is automatic', async () => {
    await world.lookUp('11111222', '17788880001-1234')
    await world.session.copy('with-extension')
    world.automatic.on = false
    await world.renew('17788880002')
    world.automatic.on = true
    await world.session.recall('17788880001,,1234')
    expect(world.last()).toMatchObject({ number: { raw: '17788880002' }, copied: 'number' })
    expect(world.copied.at(-1)).toBe('17788880002')
  })

  it('is not answered with another work card’s number when it is too old', async () => {
    await world.lookUp('11111222', '17788880001')
    world.session.clear()
    world.clock.now += HALF_AN_HOUR
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
  })

  it('stays on screen however old it is', async () => {
    await world.lookUp('11111222', '17788880001')
    world.clock.now += HALF_AN_HOUR
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({ workcardId: '11111222', copied: 'number' })
  })

  it('too old, is not taken for the other work card that is on screen', async () => {
    await world.lookUp('11111222', '17788880001')
    world.clock.now += HALF_AN_HOUR
    world.automatic.on = false
    await world.lookUp('11111223', '17788880002')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
  })

  it('is not known when it was never copied here, or something else was since', async () => {
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
    await world.lookUp('11111222', '17788880001')
    await world.lookUp('11111223', '17788880002')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
    expect(world.copied.at(-1)).toBe('17788880002')
  })

  it.each([
    ['anew', () => world.session.renew()],
    [
      'after it became too old',
      () => {
        world.clock.now += HALF_AN_HOUR
        return world.session.request('11111222')
      },
    ],
  ])('leaves alone the lookup that asks for its work card %s', async (_, ask) => {
    await world.lookUp('11111222', '17788880001')
    const asked = ask()
    const turn = world.turn() ?? 0
    const recalled = world.session.recall('17788880001')
    expect(world.last()).toMatchObject({ phase: 'looking-up', workcardId: '11111222' })
    expect(world.turn()).toBeGreaterThan(turn)
    world.call(1).answer(number('17788880002'))
    await Promise.all([asked, recalled])
    expect(world.last()).toMatchObject({ number: { raw: '17788880002' } })
    expect(world.calls).toHaveLength(2)
  })

  it('is no number when it is an error’s reference', async () => {
    await world.lookUp('11111222', '17788880001')
    const done = world.session.request('11111223')
    world.call(1).answer(err(failure('timeout', { requestId: 'r7' })))
    await done
    await world.session.copyReference()
    await world.session.recall(world.copied.at(-1) ?? '')
    expect(world.last()).toMatchObject(UNKNOWN)
  })
})

describe('our own number when another store is chosen', () => {
  beforeEach(async () => {
    await world.lookUp('11111222', '17788880001')
    world.choose('b')
  })

  it('is not shown under the other’s name: the card says whose it is', async () => {
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject({
      phase: 'error',
      text: '11111222',
      error: {
        cause: 'own-number-of-store',
        params: { store: 'a 店', workcardId: '11111222' },
      },
    })
    expect(world.copied).toEqual(['17788880001'])
  })

  it('is there again by Enter once its store is chosen', async () => {
    await world.session.recall('17788880001')
    world.choose('a')
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111222' })
    await world.session.request('11111222')
    expect(world.last()).toMatchObject({ number: { raw: '17788880001' }, earlier: true })
  })

  it('is not known once its store was removed or calls another gateway', async () => {
    world.save(store('a', { gateway: 'overseas' }))
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
    world.remove('a')
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
    world.choose('a')
    expect(world.last()).toMatchObject({ phase: 'empty' })
  })

  it('names the demo store in the language of the reader', async () => {
    const demo = store('demo', { gateway: 'demo', name: 'x' })
    world.save(demo)
    world.choose('demo')
    await world.lookUp('11111223', '17788880002')
    world.choose('b')
    await world.session.recall('17788880002')
    expect(world.last()).toMatchObject({
      error: {
        cause: 'own-number-of-demo',
        params: { workcardId: '11111223' },
      },
    })
  })

  it('is the clipboard’s, not the one of the same work card of the chosen store', async () => {
    world.automatic.on = false
    await world.lookUp('11111222', '17788880002')
    world.clock.now += HALF_AN_HOUR
    await world.session.recall('17788880001')
    expect(world.last()).toMatchObject(UNKNOWN)
  })
})
