import { beforeEach, describe, expect, it } from 'vitest'
import type { ClipboardKeeper } from '../../../electron/clipboard/keeper'
import { setUp, type World } from './keeper-world'

let keeper: ClipboardKeeper
let world: World
beforeEach(() => {
  ;({ keeper, world } = setUp())
})
const fire = () => world.timers.shift()?.action()

describe('the clipboard keeper after a failure', () => {
  const busy = () => Promise.reject(new Error('another program holds the clipboard'))

  it('clears the older number when a newer one could not be written', async () => {
    await keeper.write('17788889898')
    world.free = busy()
    expect(await keeper.write('17788889899')).toBe(false)
    expect(keeper.isOurs('17788889898')).toBe(true)
    expect(world.timers).toHaveLength(1)
    fire()
    await expect.poll(() => world.content).toBe('')
  })

  it('clears a number that arrived although its writing failed', async () => {
    world.free = busy()
    await keeper.write('17788889898')
    world.content = '17788889898'
    world.locks[0]?.()
    await expect.poll(() => world.content).toBe('')
  })

  it.each([60, 0])('looks again when the owner did not answer (%s s)', async (seconds) => {
    ;({ keeper, world } = setUp(seconds))
    await keeper.write('17788889898')
    world.silent = true
    world.locks[0]?.()
    await expect.poll(() => world.timers.map(({ at }) => at)).toEqual([15_000])
    expect(world).toMatchObject({ content: '17788889898', gone: 0 })
    expect(world.locks).toHaveLength(1)
    world.silent = false
    fire()
    await expect.poll(() => world.content).toBe('')
    expect(world).toMatchObject({ timers: [], locks: [], gone: 1 })
  })

  it('looks again less and less often, up to every ten minutes', async () => {
    await keeper.write('17788889898')
    world.silent = true
    const waits: (number | undefined)[] = []
    for (let time = 0; time < 8; time += 1) {
      await expect(keeper.clearOurs()).rejects.toThrow('does not answer')
      waits.push(world.timers[0]?.at)
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 600, 600].map((s) => s * 1000))
    await keeper.write('17788889898')
    await expect(keeper.clearOurs()).rejects.toThrow('does not answer')
    expect(world.timers).toMatchObject([{ at: 15_000 }])
  })

  it('clears on quitting what an earlier look did not reach', async () => {
    await keeper.write('17788889898')
    world.silent = true
    await expect(keeper.clearOurs()).rejects.toThrow('does not answer')
    world.silent = false
    await keeper.clearOurs()
    expect(world).toMatchObject({ content: '', timers: [], locks: [] })
  })

  it('leaves the newer number’s time alone when the look for the older one fails', async () => {
    await keeper.write('17788889898')
    world.silent = true
    const cleared = keeper.clearOurs()
    await keeper.write('17788889899')
    await expect(cleared).rejects.toThrow('does not answer')
    expect(world.timers).toMatchObject([{ at: 60_000 }])
  })

  it('clears what was copied although what is marked cannot be read, and the other way round', async () => {
    const { content } = world
    await keeper.write('17788889898')
    keeper.marked('9898')
    world.primary = '9898'
    world.silent = true
    await expect(keeper.clearOurs()).rejects.toThrow('does not answer')
    expect(world.timers).toHaveLength(1)
    world.silent = false
    fire()
    await expect.poll(() => [world.content, world.primary]).toEqual([content, ''])
  })
})
