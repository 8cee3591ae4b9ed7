import { expect, it } from 'vitest'
import { onceBegun } from '../../../electron/net/answer'

it.each([
  [true, 'reset', 'cut-off'],
  [false, 'reset', 'reset'],
  [true, 'timeout', 'timeout'],
] as const)('an answer that has begun (%s) and ends by %s is %s', (begun, kind, named) => {
  expect(onceBegun(begun, { kind, detail: 'ECONNRESET' })).toEqual({
    kind: named,
    detail: 'ECONNRESET',
  })
})
