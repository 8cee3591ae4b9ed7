import { beforeEach, describe, expect, it } from 'vitest'
import type { ClipboardKeeper } from '../../../electron/clipboard/keeper'
import { setUp, type World } from './keeper-world'

let keeper: ClipboardKeeper
let world: World
beforeEach(() => {
  ;({ keeper, world } = setUp())
})
const fire = () => world.timers.shift()?.action()

describe('the clipboard keeper with digits that are marked on the page', () => {
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
