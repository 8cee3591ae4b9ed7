import { expect, it } from 'vitest'
import { type PlannedLookup, plan } from '../../soak/plan'
import { seeded } from '../../soak/random'

function take(count: number, seed: number, mostMs?: number): PlannedLookup[] {
  const lookups = plan(seeded(seed), mostMs)
  return Array.from({ length: count }, () => lookups.next().value as PlannedLookup)
}

it('is the same for the same seed and another for another', () => {
  expect(take(200, 5)).toEqual(take(200, 5))
  expect(take(200, 5)).not.toEqual(take(200, 6))
})

it('holds numbers, faults, cancelled lookups, the hotkey and the settings', () => {
  const lookups = take(5000, 1)
  const share = (is: (lookup: PlannedLookup) => boolean) => lookups.filter(is).length / 5000
  expect(share(({ expected }) => expected === 'number')).toBeGreaterThan(0.6)
  expect(share(({ expected }) => expected !== 'number')).toBeGreaterThan(0.15)
  expect(share(({ cancelAfterMs }) => cancelAfterMs !== null)).toBeGreaterThan(0.02)
  expect(share(({ way }) => way === 'hotkey')).toBeGreaterThan(0.01)
  expect(share(({ visitsSettings }) => visitsSettings)).toBeGreaterThan(0.002)
  expect(share(({ expected }) => expected === 'timeout')).toBeGreaterThan(0)
})

it('asks again only for a card that had a number and is not on screen', () => {
  const lookups = take(5000, 2)
  for (const [at, lookup] of lookups.entries()) {
    const before = lookups.slice(0, at)
    if (!before.some(({ id }) => id === lookup.id)) continue
    expect(lookup.name).toBe('card asked for again')
    expect(before.at(-1)?.id).not.toBe(lookup.id)
    expect(before.find(({ id }) => id === lookup.id)?.expected).toBe('number')
  }
})

it('leaves out what takes too long', () => {
  expect(take(20_000, 3, 5000).some(({ expected }) => expected === 'timeout')).toBe(false)
})
