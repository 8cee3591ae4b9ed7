import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'

/** Bytes of script the panel may load before its first paint. */
const BUDGET = 300_000

test('the panel loads little script before its first paint, and nothing of the settings', async ({
  start,
}) => {
  const { panel } = await start()
  // What the page's file names: the first script and all it imports. The rest is added by script later.
  const served = readFileSync(join(PROJECT, 'out', 'renderer', 'panel.html'), 'utf8')
  const scripts = [...served.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path)
  await expect(panel.locator(`script[src="./${scripts[0]}"]`)).toHaveCount(1)
  expect(scripts.filter((path) => path?.includes('settings'))).toEqual([])
  const sizes = scripts.map((path) => statSync(join(PROJECT, 'out', 'renderer', path ?? '')).size)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(BUDGET)
})
