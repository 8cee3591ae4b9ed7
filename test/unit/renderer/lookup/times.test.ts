import { expect, it } from 'vitest'
import { ageMinutes, estimatedShare } from '../../../../renderer/lookup/times'

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
