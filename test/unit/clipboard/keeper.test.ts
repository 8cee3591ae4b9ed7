import { beforeEach, describe, expect, it } from 'vitest'
import type { ClipboardKeeper } from '../../../electron/clipboard/keeper'
import { setUp, type World } from './keeper-world'

describe('the clipboard keeper', () => {
  let keeper: ClipboardKeeper
  let world: World
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
    expect(world.locks).toEqual([])
  })

  it('counts down until the number is gone, and not for an owner that does not answer', async () => {
    expect(keeper.isCountingDown()).toBe(false)
    keeper.marked('1778')
    expect(keeper.isCountingDown()).toBe(false)
    await keeper.write('17788889898')
    expect(keeper.isCountingDown()).toBe(true)
    world.silent = true
    await expect(keeper.clearOurs()).rejects.toThrow()
    // It is asked again, but for how long nobody knows.
    expect(keeper.isCountingDown()).toBe(false)
    await keeper.write('17788889899')
    expect(keeper.isCountingDown()).toBe(true)
    world.silent = false
    await keeper.clearOurs()
    expect(keeper.isCountingDown()).toBe(false)
  })

  it('counts nothing down where it is not cleared by time', async () => {
    const { keeper } = setUp(0)
    await keeper.write('17788889898')
    expect(keeper.isCountingDown()).toBe(false)
  })

  it('leaves nothing of it in PRIMARY', async () => {
    await keeper.write('17788889898')
    expect(world).toMatchObject({ content: '17788889898', primary: '' })
  })

  it('clears PRIMARY later when it could not be read at once', async () => {
    world.silent = true
    expect(await keeper.write('17788889898')).toBe(true)
    expect(world.primary).toBe('17788889898')
    world.silent = false
    fire()
    await expect.poll(() => [world.content, world.primary]).toEqual(['', ''])
  })

  it('clears its number when the screen is locked', async () => {
    await keeper.write('17788889898')
    world.locks[0]?.()
    await expect.poll(() => world.content).toBe('')
    expect(world.timers).toEqual([])
  })

  it('looks for nothing while it has nothing in the clipboard', async () => {
    expect(world).toMatchObject({ timers: [], locks: [] })
    await keeper.write('17788889898')
    expect(world.locks).toHaveLength(1)
    await keeper.clearOurs()
    expect(world).toMatchObject({ timers: [], locks: [] })
  })

  it('leaves what somebody else has copied since', async () => {
    await keeper.write('17788889898')
    world.content = 'something else'
    await keeper.clearOurs()
    expect(world.content).toBe('something else')
    expect(world).toMatchObject({ timers: [], locks: [], gone: 1, takenOut: false })
  })

  it('counts anew for a newer number, however fast it came', async () => {
    await Promise.all([keeper.write('17788889898'), keeper.write('17788889899')])
    expect(world.timers).toHaveLength(1)
    expect(world.locks).toHaveLength(1)
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
    expect(world).toMatchObject({ gone: 1, takenOut: true })
  })

  it('clears a number that is still on its way into the clipboard', async () => {
    let release = () => {}
    world.free = new Promise((resolve) => {
      release = resolve
    })
    const written = keeper.write('17788889898')
    const cleared = keeper.clearOurs()
    release()
    await Promise.all([written, cleared])
    expect(world.content).toBe('')
  })

  it('still clears later numbers when one could not be written', async () => {
    world.free = Promise.reject(new Error('another program holds the clipboard'))
    expect(await keeper.write('17788889898')).toBe(false)
    await keeper.clearOurs()
    expect(world).toMatchObject({ timers: [], locks: [] })
    world.free = Promise.resolve()
    await keeper.write('17788889899')
    await keeper.clearOurs()
    expect(world.content).toBe('')
  })

  it('says whether it wrote, and reads what is there', async () => {
    expect(await keeper.write('17788889898')).toBe(true)
    expect(await keeper.read()).toBe('17788889898')
  })

  it('leaves a newer number that was written while it looked for the older one', async () => {
    await keeper.write('17788889898')
    const cleared = keeper.clearOurs()
    await keeper.write('17788889899')
    await cleared
    expect(world).toMatchObject({ content: '17788889899', gone: 0 })
    expect(keeper.isOurs('17788889899')).toBe(true)
  })

  it('leaves an older number that another program has copied again', async () => {
    await keeper.write('17788889898')
    await keeper.write('17788889899')
    expect(keeper.isOurs('17788889898')).toBe(false)
    world.content = '17788889898'
    await keeper.clearOurs()
    expect(world.content).toBe('17788889898')
  })

  it('keeps the newer number’s time when the older could not be written', async () => {
    world.free = Promise.reject(new Error('another program holds the clipboard'))
    const refused = keeper.write('17788889898')
    world.free = Promise.resolve()
    await keeper.write('17788889899')
    expect(await refused).toBe(false)
    expect(keeper.isOurs('17788889899')).toBe(true)
    expect(world.timers).toHaveLength(1)
  })

  it('does not clear by time when that is switched off, but still on demand', async () => {
    ;({ keeper, world } = setUp(0))
    await keeper.write('17788889898')
    expect(world.timers).toEqual([])
    await keeper.clearOurs()
    expect(world.content).toBe('')
  })
})
