import { expect, expectTypeOf, it } from 'vitest'
import { join } from '../../../electron/contract/join'

it('has the keys of every group', () => {
  const joined = join({ a: 1 }, { b: 'two' }, { c: null })
  expect(joined).toEqual({ a: 1, b: 'two', c: null })
  expectTypeOf(joined.b).toEqualTypeOf<'two'>()
})

it('does not compile with a key of two groups', () => {
  // @ts-expect-error
  join({ a: 1 }, { b: 2 }, { a: 3 })
  // @ts-expect-error
  expect(join({ a: 1 }, { b: 2 }).c).toBeUndefined()
})
