import { beforeEach, describe, expect, it } from 'vitest'
import { setUp } from './session-world'

const COMMAND = '1778\n; rm -rf ~'

describe('a number of an unknown form', () => {
  let world: ReturnType<typeof setUp>
  beforeEach(() => {
    world = setUp()
  })

  it.each([
    ['a command', COMMAND],
    ['an escape sequence', '\u001b]0;x\u0007'],
    ['a number turned round', '17788889898\u202e'],
    ['a sentence', '95187 转人工'],
    ['a megabyte', '1'.repeat(1_000_000)],
    ['nothing', ''],
  ])('is not copied unasked: %s', async (_, raw) => {
    await world.lookUp('11111222', raw)
    await world.renew(raw)
    await world.session.request('11111222')
    expect(world.last()).toMatchObject({ phase: 'number', earlier: true, copied: 'nothing' })
    expect(world.copied).toHaveLength(0)
  })

  it('is copied by hand, on one line, and belongs to its work card', async () => {
    await world.lookUp('11111222', COMMAND)
    await world.session.copy('number')
    expect(world.copied).toEqual(['1778 ; rm -rf ~'])
    expect(world.last()).toMatchObject({ copied: 'number' })
    world.session.clear()
    await world.session.recall('1778 ; rm -rf ~')
    expect(world.last()).toMatchObject({ workcardId: '11111222', copied: 'number' })
    expect(world.copied).toEqual(['1778 ; rm -rf ~'])
  })

  it('is told to a page, and copied, no longer than a line of text', async () => {
    await world.lookUp('11111222', '1'.repeat(1_000_000))
    expect(JSON.stringify(world.last()).length).toBeLessThan(1000)
    await world.session.copy('number')
    expect(world.copied.map((text) => text.length)).toEqual([200])
  })

  it('may have a known one within a megabyte of spaces', async () => {
    await world.lookUp('11111222', `${' '.repeat(1_000_000)}17788880001`)
    expect(JSON.stringify(world.last()).length).toBeLessThan(1000)
    await world.renew(`${' '.repeat(1_000_000)}17788880002`)
    expect(world.last()).toMatchObject({ unchanged: false })
    expect(world.copied).toEqual(['17788880001', '17788880002'])
  })
})
