import { expect, it } from 'vitest'
import {
  ageMinutes,
  estimatedShare,
  isSameDay,
  minutesAndSeconds,
} from '../../../../renderer/lookup/times'

it.each([
  [0, 59_999, 0],
  [0, 60_000, 1],
  [0, 3_599_999, 59],
  // The clock was set back.
  [60_000, 0, 0],
])('obtained at %i, it is at %i %i minutes old', (obtainedAt, now, minutes) => {
  expect(ageMinutes(obtainedAt, now)).toBe(minutes)
})

it.each([
  [0, 0, 30, 0],
  [0, 900_000, 30, 0.5],
  [0, 9_000_000, 30, 1],
  [60_000, 0, 30, 0],
  [0, 900_000, 0, null],
])('obtained at %i, at %i of %i minutes the share is %s', (obtainedAt, now, minutes, share) => {
  expect(estimatedShare(obtainedAt, now, minutes)).toBe(share)
})

it('counts down in minutes and seconds', () => {
  expect([0, 9, 41, 60, 3599].map(minutesAndSeconds)).toEqual([
    '0:00',
    '0:09',
    '0:41',
    '1:00',
    '59:59',
  ])
})

it('knows tomorrow from today', () => {
  const noon = new Date(2026, 10, 25, 12).getTime()
  const hours = (count: number) => noon + count * 3_600_000
  expect([isSameDay(hours(11), noon), isSameDay(hours(12), noon)]).toEqual([true, false])
})
