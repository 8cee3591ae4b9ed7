import { beforeEach, describe, expect, it } from 'vitest'
import { type ClipboardKeeper, keepClipboard } from '../../../electron/clipboard/keeper'

/** A clipboard that anybody may write to, and a clock that is moved by hand. */
function setUp(clearAfterSeconds = 60) {
  const world = { content: '', timers: [] as { at: number; action: () => void }[] }
  const keeper = keepClipboard({
    clipboard: {
      read: async () => world.content,
      writePrivately: async (text) => {
        world.content = text
      },
      clear: async () => {
        world.content = ''
      },
    },
    clearAfterSeconds: () => clearAfterSeconds,
    after: (at, action) => {
      const timer = { at, action }
      world.timers.push(timer)
      return () => {
        world.timers = world.timers.filter((other) => other !== timer)
      }
    },
  })
  return { keeper, world }
}

describe('the clipboard keeper', () => {
  let keeper: ClipboardKeeper
  let world: ReturnType<typeof setUp>['world']
  beforeEach(() => {
    ;({ keeper, world } = setUp())
  })
  const fire = () => world.timers.shift()?.action()

  it('clears its number when the time is over', async () => {
    await keeper.write('17788889898')
    expect(world.timers).toMatchObject([{ at: 60_000 }])
    expect(keeper.isOurs('17788889898')).toBe(true)
    fire()
    await expect.poll(() => world.content).toBe('')
    expect(keeper.isOurs('17788889898')).toBe(false)
  })

  it('leaves what somebody else has copied since', async () => {
    await keeper.write('17788889898')
    world.content = 'something else'
    await keeper.clearOurs()
    expect(world.content).toBe('something else')
  })

  it('counts anew for a newer number', async () => {
    await keeper.write('17788889898')
    await keeper.write('17788889899')
    expect(world.timers).toHaveLength(1)
    fire()
    await expect.poll(() => world.content).toBe('')
  })

  it('clears at once when told to, and then never again', async () => {
    await keeper.write('17788889898')
    await keeper.clearOurs()
    expect(world.content).toBe('')
    expect(world.timers).toEqual([])
    world.content = '17788889898'
    await keeper.clearOurs()
    expect(world.content).toBe('17788889898')
  })

  it('does not clear by time when that is switched off, but still on demand', async () => {
    ;({ keeper, world } = setUp(0))
    await keeper.write('17788889898')
    expect(world.timers).toEqual([])
    await keeper.clearOurs()
    expect(world.content).toBe('')
  })
})
