import { beforeEach, describe, expect, it } from 'vitest'
import { type ClipboardKeeper, keepClipboard } from '../../../electron/clipboard/keeper'

interface World {
  content: string
  /** What X11 offers for a middle click. */
  primary: string
  /** What it was asked to clear of that. */
  wanted: string[]
  timers: { at: number; action: () => void }[]
  locks: (() => void)[]
  /** How often the number was told to be gone. */
  gone: number
  /** Resolves when the clipboard may take a new text. */
  free: Promise<void>
  /** Set while the clipboard's owner does not answer. */
  silent: boolean
}

/** A clipboard that anybody may write to, a clock that is moved and a screen that is locked by hand. */
function setUp(clearAfterSeconds = 60) {
  const world: World = {
    content: '',
    primary: '',
    wanted: [],
    timers: [],
    locks: [],
    gone: 0,
    free: Promise.resolve(),
    silent: false,
  }
  const keeper = keepClipboard({
    clipboard: {
      read: async () => {
        if (world.silent) throw new Error('the clipboard’s owner does not answer')
        return world.content
      },
      writePrivately: async (text) => {
        await world.free
        world.content = text
        world.primary = text
      },
      clear: async () => {
        world.content = ''
      },
      clearPrimary: async (text) => {
        world.wanted.push(text)
        if (world.silent) throw new Error('the owner of what is marked does not answer')
        if (world.primary === text) world.primary = ''
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
    onGone: () => {
      world.gone += 1
    },
    onLock: (action) => {
      world.locks.push(action)
      return () => {
        world.locks = world.locks.filter((other) => other !== action)
      }
    },
  })
  return { keeper, world }
}

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
    expect(world).toMatchObject({ timers: [], locks: [], gone: 1 })
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
    expect(world.gone).toBe(1)
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

  describe('after a failure', () => {
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

  describe('with digits that are marked on the page', () => {
    const mark = (text: string) => {
      world.primary = text
      keeper.marked(text)
    }

    it('clears them when the time is over, without a copy', async () => {
      world.content = 'before'
      mark('17788889898')
      expect(world.timers).toMatchObject([{ at: 60_000 }])
      expect(world.locks).toHaveLength(1)
      fire()
      await expect.poll(() => world.primary).toBe('')
      expect(world).toMatchObject({ content: 'before', timers: [], locks: [], gone: 0 })
    })

    it('clears them together with what was copied', async () => {
      mark('9898')
      await keeper.write('17788889898')
      expect(world.timers).toHaveLength(1)
      await keeper.clearOurs()
      expect(world).toMatchObject({ content: '', primary: '' })
    })

    it('neither prolongs nor doubles the time of a number that was copied', async () => {
      await keeper.write('17788889898')
      const [timer] = world.timers
      mark('1')
      mark('17')
      expect(world.timers).toEqual([timer])
      await keeper.clearOurs()
      expect(world).toMatchObject({ content: '', primary: '' })
    })

    it('asks for nothing of the kind while none are marked, but right after a copy', async () => {
      await keeper.write('17788889898')
      await keeper.clearOurs()
      mark('1')
      await keeper.clearOurs()
      await keeper.clearOurs()
      expect(world.wanted).toEqual(['17788889898', '1'])
    })

    it('knows the last of them', async () => {
      mark('1')
      mark('17')
      expect(world.timers).toHaveLength(1)
      await keeper.clearOurs()
      expect(world.primary).toBe('')
    })

    it('leaves what another program has marked since', async () => {
      mark('17788889898')
      world.primary = 'something else'
      await keeper.clearOurs()
      expect(world.primary).toBe('something else')
    })

    it('forgets them once they are cleared', async () => {
      mark('17788889898')
      await keeper.clearOurs()
      world.primary = '17788889898'
      await keeper.clearOurs()
      expect(world.primary).toBe('17788889898')
      mark('17788889898')
      expect(world.timers).toHaveLength(1)
    })

    it('keeps in mind what is marked while the older is being cleared', async () => {
      mark('1')
      const cleared = keeper.clearOurs()
      mark('17')
      await cleared
      await keeper.clearOurs()
      expect(world.primary).toBe('')
    })

    it('still clears them when a copy was refused', async () => {
      mark('17788889898')
      world.free = Promise.reject(new Error('another program holds the clipboard'))
      expect(await keeper.write('17788889898')).toBe(false)
      expect(world.timers).toHaveLength(1)
      fire()
      await expect.poll(() => world.primary).toBe('')
    })
  })
})
