import { expect, test } from '@playwright/test'
import { seeded } from '../soak/random'
import { killWriters } from '../soak/writing/kill-writers'

/** `npm run soak -- --kills 500` is the long form. */
const KILLS = 25

test(`settings lose nothing that was said to be saved when the process is killed ${KILLS} times while it writes`, async ({
  browserName: _,
}, info) => {
  const folder = info.outputPath('user-data')
  const seed = Date.now() % 2 ** 31
  const killed = await killWriters({ kills: KILLS, folder, random: seeded(seed) })
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  expect(killed.faults).toEqual([])
  expect(killed.acknowledged).toBeGreaterThanOrEqual(Math.floor(KILLS / 2))
  // Some must have hit a write, or nothing was tried.
  expect(killed.drafts + killed.ahead).toBeGreaterThan(0)
  expect([...killed.left].sort()).toEqual(['settings.json', 'settings.last-good.json'])
})
