import { expect, it } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import { chooseStore } from '../../../electron/terminal/choose-store'

const store = (id: string, name: string): Profile => ({ ...DEMO_PROFILE, id, name })
const ONE = store('one', '洗护一店')
const TWO = store('two', '洗护二店')
const SAME = store('same', '洗护二店')
const SAVED = [ONE, TWO, SAME, DEMO_PROFILE]
const choose = (asked: string, saved = SAVED) =>
  chooseStore(saved, asked, ({ id, name }) => (id === 'demo' ? [name, 'Demo store'] : [name]))

it.each([
  ['洗护一店', ONE],
  ['same', SAME],
  ['Demo store', DEMO_PROFILE],
] as const)('takes %s', (asked, chosen) => {
  expect(choose(asked)).toEqual(ok(chosen))
})

it('takes none of several with the same name', () => {
  expect(choose('洗护二店')).toEqual(err({ why: 'several', among: [TWO, SAME] }))
})

it('takes a store by its ID, whatever another is called', () => {
  expect(choose('one', [store('two', 'one'), ONE])).toEqual(ok(ONE))
})

it('says which there are', () => {
  expect(choose('洗护三店')).toEqual(err({ why: 'none', among: SAVED }))
})
