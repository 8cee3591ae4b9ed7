import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { HANDSHAKES } from '../../support/hostile/handshakes'
import { SCENARIOS } from '../../support/hostile/scenarios'
import { TAMPERED } from '../settings/tampered'

const testing = readFileSync('docs/testing.md', 'utf8')
const security = readFileSync('docs/security.md', 'utf8')

it.each([
  ['damaged settings files', testing, /or too large \| (\d+) \|/, TAMPERED],
  ['damaged settings files', security, /\((\d+) files\)/, TAMPERED],
  ['hostile answers', testing, /\| (\d+), and \d+ handshakes \|/, SCENARIOS],
  ['hostile answers', testing, /is a table of (\d+) answers/, SCENARIOS],
  ['hostile answers', security, /(\d+) answers over each transport/, SCENARIOS],
  ['hostile handshakes', testing, /Beside it are (\d+) handshakes/, HANDSHAKES],
])('the documentation claims no more %s than there are', (_what, page, pattern, rows) => {
  const claimed = Number(pattern.exec(page)?.[1])
  expect(claimed).toBeLessThanOrEqual(rows.length)
  // Nor a number that is long out of date.
  expect(claimed).toBeGreaterThan(rows.length * 0.8)
})
