import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { err } from '../../../electron/domain/result'
import { number, setUp } from './session-world'

type World = ReturnType<typeof setUp>

/** What is shown while the lookup of 11111224 is on its way; 11111222 was looked up and copied before. */
const SINCE: readonly [string, (world: World) => unknown][] = [
  ['what a link filled in', ({ session }) => session.prefill('11111223')],
  ['the recalled number', ({ session }) => session.recall('17788880001')],
  ['an earlier number', ({ session }) => session.request('11111222')],
  ['another lookup', ({ session }) => session.request('11111223')],
  ['text without an ID', ({ session }) => session.request('你好')],
  ['the cancelled lookup', ({ session }) => session.cancel()],
  ['the empty card', ({ session }) => session.clear()],
  ['the other store’s empty card', ({ choose }) => choose('b')],
  ['a store that is called as somebody else', ({ session }) => session.forget('a')],
]

describe('a late answer', () => {
  let world: World
  beforeEach(async () => {
    world = setUp()
    await world.lookUp('11111222', '17788880001')
  })

  describe.each(SINCE)('never replaces %s', (_, show) => {
    it.each([
      ['a number', number('17788880009')],
      ['a failure', err(failure('timeout'))],
    ])('with %s', async (_what, answer) => {
      const done = world.session.request('11111224')
      void show(world)
      expect(world.call(1).signal.aborted).toBe(true)
      const shown = world.last()
      const told = world.states.length
      world.call(1).answer(answer)
      await done
      expect(world.states.slice(told).filter(({ turn }) => turn !== shown?.turn)).toEqual([])
      expect(world.last()).toMatchObject({ phase: shown?.phase })
      expect(world.copied).not.toContain('17788880009')
    })

    it('with the wait for a ban', () => {
      void world.session.request('11111224')
      void show(world)
      const shown = world.last()
      world.call(1).onWaiting?.(3000)
      expect(world.last()).toBe(shown)
    })
  })

  it('of a copy never hides what was copied since, whichever ends first', async () => {
    const { session, copied, last, lookUp } = world
    await lookUp('11111223', '17788880002-1234')
    await Promise.all([session.copy('with-extension'), session.copy('number')])
    expect(copied.slice(-2)).toEqual(['17788880002,,1234', '17788880002'])
    expect(last()).toMatchObject({ copied: 'number', clearsAt: 61_000 })
  })

  it('of a copy does not bring back what was cleared meanwhile', async () => {
    const copying = world.session.copy('number')
    world.session.clipboardCleared(true)
    await copying
    expect(world.last()).toMatchObject({ copied: 'cleared', clearsAt: null })
  })

  it('of a copy marks no card that was shown since', async () => {
    const copied = world.session.copy('number')
    world.session.prefill('11111223')
    await copied
    expect(world.last()).toMatchObject({ phase: 'empty', text: '11111223' })
  })
})
