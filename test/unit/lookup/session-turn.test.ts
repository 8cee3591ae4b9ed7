import { beforeEach, describe, expect, it } from 'vitest'
import { setUp } from './session-world'

describe('the turn of what is on screen', () => {
  let world: ReturnType<typeof setUp>
  beforeEach(() => {
    world = setUp()
  })

  it('is one for a lookup with all that comes of it', async () => {
    const done = world.session.request('11111222')
    const turn = world.turn()
    world.call(0).onWaiting?.(3000)
    world.call(0).answer({ ok: true, value: { raw: '17788889898', requestId: null, tries: 1 } })
    await done
    expect(world.states.map((state) => [state.phase, state.turn])).toEqual([
      ['looking-up', turn],
      ['looking-up', turn],
      ['number', turn],
      ['number', turn],
    ])
    void world.session.request('11111223')
    world.session.cancel()
    expect(world.states.slice(-2).map((state) => state.turn)).toEqual([world.turn(), world.turn()])
  })

  it.each([
    ['a link', () => world.session.prefill('11111222')],
    ['an ID without a number', () => world.session.request('11111222')],
    ['text without an ID', () => world.session.request('你好')],
    ['an unknown number of ours', () => world.session.recall('17788889898')],
  ])('is another when %s comes a second time', (_, come) => {
    void come()
    const turn = world.turn() ?? 0
    void come()
    expect(world.turn()).toBeGreaterThan(turn)
    expect(world.session.turn()).toBe(world.turn())
    expect(world.calls.length).toBeLessThan(2)
  })

  it('is another when a number is shown again', async () => {
    await world.lookUp('11111222', '17788889898')
    const turn = world.turn() ?? 0
    await world.session.request('11111222')
    expect(world.turn()).toBeGreaterThan(turn)
  })

  it('stays when there is nothing to clear: the agent may be typing', () => {
    world.session.clear()
    const turn = world.turn()
    world.session.clear()
    expect(world.turn()).toBe(turn)
  })

  it('is another when the field is cleared of what was filled in', () => {
    world.session.prefill('11111222')
    const turn = world.turn() ?? 0
    world.session.clear()
    expect(world.last()).toMatchObject({ phase: 'empty', text: '' })
    expect(world.turn()).toBeGreaterThan(turn)
  })
})
