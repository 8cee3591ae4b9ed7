import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'

/** Bytes of script the panel may load until it answers. */
const BUDGET = 300_000
/** Bytes of script that run before its first card is painted. */
const BEFORE_PAINT = 5_000

test('the panel loads little script until it answers, hardly any before its first paint, and nothing of the settings', async ({
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
  // The script that runs, and the one helper of the build that it imports; the others are only named.
  const first = readFileSync(join(PROJECT, 'out', 'renderer', scripts[0] ?? ''), 'utf8')
  const imported = [...first.matchAll(/import[^"'(]*["']\.\/([^"']+)["']/g)].map(([, name]) => name)
  expect(imported).toHaveLength(1)
  const bytesOf = (name: string) => statSync(join(PROJECT, 'out', 'renderer', 'assets', name)).size
  expect(first.length + bytesOf(imported[0] ?? '')).toBeLessThan(BEFORE_PAINT)
})
