import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err } from '../../../electron/domain/result'
import { number, setUp, store } from './session-world'

let world: ReturnType<typeof setUp>
beforeEach(() => {
  world = setUp()
})
const asked = () => world.calls.map(({ profile, workcardId }) => `${profile.id}/${workcardId}`)

describe('a number that is remembered', () => {
  it('is one store’s', async () => {
    await world.lookUp('11111222', '17788880001')
    world.choose('b')
    await world.lookUp('11111222', '17788880002')
    expect(world.last()).toMatchObject({ profileId: 'b', number: { raw: '17788880002' } })
    world.choose('a')
    await world.session.request('11111222')
    expect(world.last()).toMatchObject({
      profileId: 'a',
      earlier: true,
      number: { raw: '17788880001' },
    })
    expect(asked()).toEqual(['a/11111222', 'b/11111222'])
  })

  it.each([
    ['another gateway', { gateway: 'overseas' } as const],
    ['an address of its own', { gateway: 'custom', customGatewayUrl: 'https://x.test' } as const],
    ['another account', { realTpNick: 'nick' }],
    ['another branch', { serviceStoreCode: 'S1' }],
  ])('is not known once the store has %s', async (_, changes) => {
    await world.lookUp('11111222', '17788880001')
    world.save(store('a', changes))
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111222' })
    void world.session.request('11111222')
    expect(asked()).toEqual(['a/11111222', 'a/11111222'])
  })

  it('is not known once the store is called with other credentials', async () => {
    world.session.forget('a')
    await world.lookUp('11111222', '17788880001')
    world.session.forget('b')
    expect(world.last()).toMatchObject({ phase: 'number' })
    world.session.forget('a')
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111222' })
    void world.session.request('11111222')
    expect(world.calls).toHaveLength(2)
  })
})

describe('the screen when another store is chosen', () => {
  it('loses the number and keeps its ID for the field, as the agent has it', async () => {
    await world.lookUp('11111222', '17788880001')
    const turn = world.turn()
    world.choose('b')
    expect(world.last()).toEqual({ phase: 'empty', text: '11111222', turn })
    await world.session.renew()
    expect(asked()).toEqual(['a/11111222'])
  })

  it('loses the lookup, and asks the new store only when told to', () => {
    void world.session.request('11111222')
    const turn = world.turn()
    world.choose('b')
    expect(world.call(0).signal.aborted).toBe(true)
    expect(world.last()).toEqual({ phase: 'empty', text: '11111222', turn })
    expect(world.calls).toHaveLength(1)
  })

  it('loses what went wrong with the other one', async () => {
    const done = world.session.request('11111222')
    world.call(0).answer(err(failure('session-expired')))
    await done
    world.session.forget('a')
    expect(world.last()).toMatchObject({ phase: 'error' })
    world.choose('b')
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111222' })
  })

  it('keeps the choice between IDs, which no store was asked about', async () => {
    await world.lookUp('11111224', '17788880001')
    await world.session.request('11111222 11111223')
    world.choose('b')
    expect(world.last()).toMatchObject({ phase: 'error', error: { kind: 'ambiguous-id' } })
  })

  it('keeps what a link filled in', () => {
    void world.session.request('11111224')
    world.session.prefill('11111222')
    world.choose('b')
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111222' })
    world.choose('a')
    expect(world.states).toHaveLength(2)
  })

  it('keeps its number when the same store has another name or signs in another way', async () => {
    await world.lookUp('11111222', '17788880001')
    world.save(store('a', { name: '新名字', colour: '#112233', signMethod: 'md5', format: 'xml' }))
    world.save(store('a', { customGatewayUrl: 'https://unused.test' }))
    expect(world.last()).toMatchObject({ phase: 'number' })
  })

  it('keeps its number when another store is saved', async () => {
    await world.lookUp('11111222', '17788880001')
    world.save(store('b', { gateway: 'overseas' }))
    expect(world.last()).toMatchObject({ phase: 'number' })
  })
})

describe('a new number', () => {
  it('is asked of the card’s own store, as it is saved now', async () => {
    await world.lookUp('11111222', '17788880001')
    world.remove('b')
    world.save(store('a', { signMethod: 'md5' }))
    await world.renew('17788880002')
    expect(world.call(1).profile).toMatchObject({ id: 'a', signMethod: 'md5' })
    expect(world.last()).toMatchObject({ unchanged: false, number: { raw: '17788880002' } })
  })

  it('is asked of that store also in the moment another one is chosen', async () => {
    await world.lookUp('11111222', '17788880001')
    world.chooseSilently('b')
    void world.session.renew()
    expect(asked()).toEqual(['a/11111222', 'a/11111222'])
  })

  it('is refused when that store was removed', async () => {
    await world.lookUp('11111222', '17788880001')
    world.remove('a')
    await world.session.renew()
    expect(world.last()).toMatchObject({
      phase: 'error',
      text: '11111222',
      error: { kind: 'invalid-argument', cause: 'store-removed' },
    })
    expect(world.calls).toHaveLength(1)
  })

  it.each([
    [
      'failed',
      (renewed: Promise<void>) => {
        world.call(1).answer(err(failure('timeout')))
        return renewed
      },
    ],
    ['was cancelled', () => world.session.cancel()],
  ])('is asked for again when that %s, and not given up for the old one', async (_name, end) => {
    await world.lookUp('11111222', '17788880001')
    await end(world.session.renew())
    expect(world.last()).toMatchObject({ phase: 'error', text: '11111222' })
    const again = world.session.request('11111222')
    expect(world.calls).toHaveLength(3)
    world.call(2).answer(number('17788880002'))
    await again
    expect(world.last()).toMatchObject({ earlier: false, number: { raw: '17788880002' } })
    await world.session.request('11111222')
    expect(world.calls).toHaveLength(3)
  })

  it('says that it is the same, until that is an earlier number', async () => {
    await world.lookUp('11111222', '17788880001')
    expect(world.last()).toMatchObject({ unchanged: false })
    await world.renew('17788880001')
    expect(world.last()).toMatchObject({ unchanged: true, earlier: false })
    await world.session.request('11111222')
    expect(world.last()).toMatchObject({ unchanged: false, earlier: true })
  })

  it('is asked for only where a number is', async () => {
    await world.session.renew()
    await world.session.request('你好')
    await world.session.renew()
    expect(world.calls).toHaveLength(0)
    void world.session.request('11111222')
    await world.session.renew()
    world.session.cancel()
    await world.session.renew()
    expect(world.calls).toHaveLength(1)
  })

  it('is not given up for the old one when the same ID is asked for meanwhile', async () => {
    await world.lookUp('11111222', '17788880001')
    const renewed = world.session.renew()
    const again = world.session.request('11111222')
    expect(world.last()).toMatchObject({ phase: 'looking-up' })
    world.call(1).answer({ ok: true, value: { raw: '17788880002', requestId: null, tries: 1 } })
    await Promise.all([renewed, again])
    expect(world.last()).toMatchObject({ earlier: false, number: { raw: '17788880002' } })
    expect(world.calls).toHaveLength(2)
  })

  it('is logged with the store that was asked', async () => {
    world.choose('b')
    await world.lookUp('11111222', '17788880001')
    expect(world.records).toMatchObject([{ event: 'lookup-succeeded', profileId: 'b' }])
  })
})

describe('without any store', () => {
  it('the demo is asked', () => {
    world.remove('a')
    void world.session.request('11111222')
    expect(world.call(0).profile).toBe(DEMO_PROFILE)
  })
})
