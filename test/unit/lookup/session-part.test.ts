import { beforeEach, describe, expect, it } from 'vitest'
import { setUp } from './session-world'

let world: ReturnType<typeof setUp>
beforeEach(async () => {
  world = setUp()
  world.automatic.on = false
  await world.lookUp('11111222', '17788889898')
})

describe('a part of the number', () => {
  it('is copied when it is one', async () => {
    await world.session.copyPart('9898')
    expect(world.copied).toEqual(['9898'])
    expect(world.last()).toMatchObject({ copied: 'part' })
  })

  it('is refused when it is none', async () => {
    await world.session.copyPart('1234')
    expect(world.copied).toEqual([])
    expect(world.last()).toMatchObject({ copied: 'nothing' })
  })

  it.each([true, false])('is known again in the clipboard, automatic: %s', async (automatic) => {
    await world.session.copyPart('9898')
    await world.lookUp('11111223', '17788889899')
    world.automatic.on = automatic
    await world.session.recall('9898')
    expect(world.last()).toMatchObject({ workcardId: '11111222', copied: 'part' })
    expect(world.copied).toEqual(automatic ? ['9898', '9898'] : ['9898'])
  })
})
