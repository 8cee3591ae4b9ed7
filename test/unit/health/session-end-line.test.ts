import { expect, it } from 'vitest'
import { sessionEndLine } from '../../../electron/health/session-end-line'

const NOW = Date.UTC(2026, 10, 25)
const DAY = 86_400_000

it.each([
  [null, 'session-end-unknown'],
  [NOW - 1, 'session-ended'],
  [NOW, 'session-ended'],
  [NOW + DAY, 'session-ends-soon'],
  [NOW + 7 * DAY, 'session-ends'],
])('an authorisation that ends at %s: %s', (end, finding) => {
  const line = sessionEndLine(end, NOW)
  expect(line.finding).toBe(finding)
  if (end !== null) expect(line.params.date).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
})
