import { describe, expect, it, vi } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { readActiveStore, readStores } from '../../../electron/settings/stores'

const store = (id: string, name = id): Profile => ({
  ...DEMO_PROFILE,
  ...{ id, name, gateway: 'production' },
})

function read(profiles: unknown, earlier: readonly Profile[] = [DEMO_PROFILE]) {
  const onWrong = vi.fn()
  const stores = readStores({ profiles }, earlier, onWrong)
  return { stores, wrong: onWrong.mock.calls.map(([name]) => name) }
}

describe('the stores of a file', () => {
  it.each([
    ['those that are there', [DEMO_PROFILE, store('a')], [DEMO_PROFILE, store('a')], []],
    ['the demo where it is missing', [store('a')], [DEMO_PROFILE, store('a')], []],
    ['the demo where there is nothing', undefined, [DEMO_PROFILE], []],
    [
      'the first of two of an ID',
      [store('a', '1'), store('a', '2')],
      [DEMO_PROFILE, store('a', '1')],
      ['profiles[1]'],
    ],
    ['no demo that calls elsewhere', [{ ...store('demo') }], [DEMO_PROFILE], ['profiles[0]']],
  ])('are %s', (_name, given, expected, wrong) => {
    expect(read(given)).toEqual({ stores: expected, wrong })
  })

  it.each([
    ['a text', 'x'],
    ['none', []],
    ['an object', {}],
  ])('are the earlier ones for %s', (_name, given) => {
    const earlier = [DEMO_PROFILE, store('a')]
    expect(read(given, earlier)).toEqual({ stores: earlier, wrong: ['profiles'] })
  })

  it('have one that is damaged from the earlier ones', () => {
    const damaged = { ...store('a'), colour: 'no colour' }
    expect(read([DEMO_PROFILE, damaged, null], [store('a', 'earlier')])).toEqual({
      stores: [DEMO_PROFILE, store('a', 'earlier')],
      wrong: ['profiles[1]', 'profiles[2]'],
    })
  })
})

describe('the store in use', () => {
  it.each([
    ['a', 'a', []],
    [undefined, 'demo', []],
    ['gone', 'demo', ['activeProfileId']],
    [7, 'demo', ['activeProfileId']],
  ])('of %j is %s', (activeProfileId, expected, wrong) => {
    const onWrong = vi.fn()
    expect(readActiveStore({ activeProfileId }, ['demo', 'a'], onWrong)).toBe(expected)
    expect(onWrong.mock.calls.map(([name]) => name)).toEqual(wrong)
  })
})
