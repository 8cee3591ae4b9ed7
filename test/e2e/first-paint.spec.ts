import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'

/** Bytes of script the panel may load before it can be used. */
const BUDGET = 300_000

/** Everything the first script imports is named in the page, so that it is fetched at once. */
test('the panel loads little script, and nothing of the settings', async ({ start }) => {
  const { panel } = await start()
  const scripts = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[src], link[rel=modulepreload]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    ),
  )
  expect(scripts.some((path) => /\/index-/.test(path))).toBe(true)
  expect(scripts.filter((path) => /settings/.test(path))).toEqual([])
  const sizes = [...new Set(scripts)].map(
    (path) => statSync(join(PROJECT, 'out', 'renderer', path)).size,
  )
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(BUDGET)
})
