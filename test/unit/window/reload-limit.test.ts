import { expect, it } from 'vitest'
import { reloadLimit } from '../../../electron/window/reload-limit'

it('allows three reloads within a minute, and again when the first is a minute old', () => {
  const mayReload = reloadLimit()
  expect([0, 10_000, 20_000, 30_000, 59_999].map(mayReload)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(mayReload(60_000)).toBe(true)
  expect(mayReload(60_001)).toBe(false)
  expect(mayReload(70_000)).toBe(true)
})

it('never stops a page that crashes now and then', () => {
  const mayReload = reloadLimit()
  for (let at = 0; at < 3_600_000; at += 20_000) expect(mayReload(at)).toBe(true)
})
