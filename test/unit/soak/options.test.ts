import { expect, it } from 'vitest'
import { parseOptions } from '../../soak/options'

it('looks up 20,000 cards with a seed of the moment unless something else is said', () => {
  const all = { lookups: 20_000, kills: 0, seed: 7, minutes: Number.POSITIVE_INFINITY }
  expect(parseOptions([], 7)).toEqual(all)
  expect(parseOptions(['--kills', '500'], 7)).toEqual({ ...all, kills: 500, lookups: 0 })
  const args = ['--lookups', '60', '--seed', '3', '--minutes', '4.5']
  expect(parseOptions(args)).toEqual({ lookups: 60, kills: 0, seed: 3, minutes: 4.5 })
})

it.each([
  ['--lookups', 'many'],
  ['--kills', '-1'],
  ['--other', '1'],
])('refuses %s %s', (...args) => {
  expect(() => parseOptions(args)).toThrow()
})
