import { expect, it } from 'vitest'
import { statusFault } from '../../../electron/net/answer'

it.each([
  [0, 'undecodable'],
  [101, 'undecodable'],
  [199, 'undecodable'],
  [200, null],
  [299, null],
  [300, 'redirect'],
  [399, 'redirect'],
  [400, null],
  [407, null],
  [999, null],
  [1000, 'undecodable'],
] as const)('an answer of status %d is %s', (status, kind) => {
  expect(statusFault(status)).toBe(kind)
})
