import { beforeEach, describe, expect, it } from 'vitest'
import { workcardId } from '../renderer/lookup/states'
import { setUp } from './session-world'

let world: ReturnType<typeof setUp>
beforeEach(() => {
  world = setUp()
})
const cards = () => world.recent().map(({ workcardId: id, masked }) => [id, masked])

describe('the way back', () => {
  it('leads to every work card of this run, newest first, with its number masked', async () => {
    await world.lookUp('11111222', '17788880001')
    void world.session.request('11111223')
    expect(cards()).toEqual([
      ['11111223', null],
      ['11111222', '177****0001'],
    ])
    world.session.cancel()
    expect(cards()[0]).toEqual(['11111223', null])
  })

  it('shows a number again without a call, however old it is, and copies it', async () => {
    await world.lookUp('11111222', '17788880001')
    await world.lookUp('11111223', '17788880002')
    world.clock.now += 3 * 60 * 60_000
    await world.session.showAgain(workcardId('11111222'))
    expect(world.calls).toHaveLength(2)
    expect(world.last()).toMatchObject({
      ...{ phase: 'number', workcardId: '11111222', earlier: true, copied: 'number' },
      obtainedAt: 1000,
    })
    expect(world.copied.at(-1)).toBe('17788880001')
    expect(cards().map(([id]) => id)).toEqual(['11111222', '11111223'])
  })

  it('asks for one that has no number yet', async () => {
    void world.session.request('11111222')
    world.session.cancel()
    void world.session.showAgain(workcardId('11111222'))
    expect(world.calls).toHaveLength(2)
  })

  it('never leads to another store’s number of the same ID', async () => {
    await world.lookUp('11111222', '17788880001')
    world.choose('b')
    void world.session.showAgain(workcardId('11111222'))
    expect(world.calls).toHaveLength(2)
    expect(world.last()).toMatchObject({ phase: 'looking-up' })
  })

  it('ends where a store is called as somebody else', async () => {
    await world.lookUp('11111222', '17788880001')
    world.session.forget('a')
    expect(cards()).toEqual([])
  })
})

describe('what is copied automatically', () => {
  it('is the number with its extension, where that is chosen and there is one', async () => {
    world.automatic.variant = 'with-extension'
    await world.lookUp('11111223', '17788889898-1234')
    expect(world.last()).toMatchObject({ copied: 'with-extension' })
    await world.lookUp('11111222', '17788880001')
    expect(world.last()).toMatchObject({ copied: 'number' })
    expect(world.copied).toEqual(['17788889898,,1234', '17788880001'])
  })
})
