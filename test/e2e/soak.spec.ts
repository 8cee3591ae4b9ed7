import { expect, test } from '@playwright/test'
import { seeded } from '../soak/random'
import { judge } from '../soak/report'
import { soak } from '../soak/soak'

/** `npm run soak` is the long form, which judges memory too: for that these are too few. */
const LOOKUPS = 300
const WARM_UP = 100

test(`${LOOKUPS} lookups with random faults end as planned and leave no handle, socket, listener or file behind`, async ({
  browserName: _,
}) => {
  test.setTimeout(150_000)
  const seed = Date.now() % 2 ** 31
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  const often = { heldEvery: 20, objectsEvery: LOOKUPS }
  const soaked = await soak({ lookups: LOOKUPS, ...often, random: seeded(seed), mostMs: 5000 })
  expect(soaked.wrong).toEqual([])
  expect(soaked.lookups).toBe(LOOKUPS)
  // Not only numbers, or nothing was tried.
  expect(Object.keys(soaked.kinds).length).toBeGreaterThan(10)
  const { counts } = judge(soaked.held, WARM_UP)
  expect(counts.length).toBeGreaterThan(15)
  expect(counts.filter(({ grows }) => grows)).toEqual([])
  const { memory = {} } = soaked.held.at(-1) ?? {}
  for (const heap of ['main heap', 'page heap']) {
    const [all = 0, objects = 0] = [memory[heap], memory[`${heap}, objects`]]
    expect(objects).toBeGreaterThan(all / 5)
    expect(objects).toBeLessThan(all)
  }
})
