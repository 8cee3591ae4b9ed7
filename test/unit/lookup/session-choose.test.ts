import { beforeEach, describe, expect, it } from 'vitest'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { number, setUp } from './session-world'

const id = (digits: string) => workcardIdSchema.parse(digits)

describe('a text with several readings', () => {
  let world: ReturnType<typeof setUp>
  beforeEach(() => {
    world = setUp()
  })
  const candidates = () => {
    const state = world.last()
    return state?.phase === 'error' && state.error.kind === 'ambiguous-id'
      ? state.error.candidates
      : null
  }

  it('is looked up by the candidate that is chosen, whatever that looks like', async () => {
    await world.session.request('13800138000')
    expect(candidates()).toEqual(['13800138000'])
    const done = world.session.choose(id('13800138000'))
    expect(world.last()).toMatchObject({ phase: 'looking-up', workcardId: '13800138000' })
    world.call(0).answer(number('17788889898'))
    await done
    expect(world.last()).toMatchObject({ phase: 'number', workcardId: '13800138000' })
  })

  it('spends no second call on a candidate that is chosen twice, at once or later', async () => {
    const first = world.session.choose(id('11111222'))
    const second = world.session.choose(id('11111222'))
    world.call(0).answer(number('17788889898'))
    await Promise.all([first, second])
    await world.session.choose(id('11111222'))
    expect(world.last()).toMatchObject({ phase: 'number', earlier: true })
    expect(world.calls).toHaveLength(1)
  })

  it('shows its rows apart in the field, and asks the same when that line is looked up', async () => {
    await world.session.request('1001\n1002')
    expect(world.last()).toMatchObject({ text: '1001⏎1002' })
    await world.session.request('1001⏎1002')
    expect(candidates()).toEqual(['1001', '1002'])
  })

  it('means all of its text although the field shows the beginning', async () => {
    const text = `工单号：11111222 ${'客户的话，'.repeat(60)}工单号：11111223`
    await world.session.request(text)
    const shown = world.last()
    if (shown?.phase !== 'error') throw new Error('it was not asked about')
    expect(shown.text).toBe(`${text.slice(0, 200)}…`)
    await world.session.request(shown.text)
    expect(candidates()).toEqual(['11111222', '11111223'])
    expect(world.calls).toHaveLength(0)
  })

  it('is forgotten with the next one', async () => {
    await world.session.request('11111222 11111223')
    await world.session.request('11111224 11111225')
    expect(candidates()).toEqual(['11111224', '11111225'])
  })
})
