import { describe, expect, it } from 'vitest'
import {
  dueWarning,
  nextWarningAt,
  timeLeft,
  type Warning,
} from '../../../electron/domain/session-end'

const NOW = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const session = (left: number | null, warned: Warning | 'none' = 'none') => ({
  endsAt: left === null ? null : NOW + left,
  warned,
})

describe('timeLeft', () => {
  it.each([
    [null, { state: 'unknown' }],
    [0, { state: 'ended' }],
    [-5, { state: 'ended' }],
    [1, { state: 'soon', unit: 'minutes', count: 1 }],
    [HOUR - 1, { state: 'soon', unit: 'minutes', count: 59 }],
    [HOUR, { state: 'soon', unit: 'hours', count: 1 }],
    [DAY - 1, { state: 'soon', unit: 'hours', count: 23 }],
    [DAY, { state: 'soon', unit: 'days', count: 1 }],
    [7 * DAY, { state: 'soon', unit: 'days', count: 7 }],
    [7 * DAY + 1, { state: 'later', unit: 'days', count: 7 }],
    [90 * DAY, { state: 'later', unit: 'days', count: 90 }],
  ])('of %d ms is %o', (left, expected) => {
    expect(timeLeft(left === null ? null : NOW + left, NOW)).toEqual(expected)
  })
})

describe('dueWarning', () => {
  it.each([
    ['far away', session(8 * DAY), null],
    ['a week', session(7 * DAY), 'week'],
    ['a week, told', session(7 * DAY, 'week'), null],
    ['a day, the week told', session(DAY, 'week'), 'day'],
    // The computer was off: the most urgent alone.
    ['an hour, nothing told', session(HOUR), 'hour'],
    ['half an hour, the day told', session(HOUR / 2, 'day'), 'hour'],
    ['half an hour, told', session(HOUR / 2, 'hour'), null],
    ['over', session(0), null],
    ['unknown', session(null), null],
  ])('%s', (_case, known, expected) => expect(dueWarning(known, NOW)).toBe(expected))
})

describe('nextWarningAt', () => {
  it.each([
    ['far away', session(8 * DAY), NOW + DAY],
    ['within the week', session(6 * DAY, 'week'), NOW + 5 * DAY],
    ['within the day', session(2 * HOUR, 'day'), NOW + HOUR],
    ['within the hour', session(HOUR / 2, 'hour'), null],
    ['unknown', session(null), null],
  ])('%s', (_case, known, expected) => expect(nextWarningAt(known, NOW)).toBe(expected))

  it('is never in the past, so that no timer goes off without end', () => {
    for (let left = -DAY; left < 9 * DAY; left += HOUR / 2) {
      const at = nextWarningAt(session(left), NOW)
      if (at !== null) expect(at).toBeGreaterThan(NOW)
    }
  })
})
