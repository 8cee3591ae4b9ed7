import { describe, expect, it } from 'vitest'
import { banSeconds } from '../../../electron/top/retry-policy'

describe('banSeconds', () => {
  it.each([
    ['This ban will last for 1 more seconds', 1],
    ['This ban will last for 31062 more seconds', 31062],
    ['This ban will last for 1 more second', 1],
    ['App Call Limited: this ban will last for 0 more seconds.', 0],
  ])('reads %j', (text, seconds) => {
    expect(banSeconds(text)).toBe(seconds)
  })

  it.each([
    null,
    '',
    '调用次数超限',
    'This ban will last for -1 more seconds',
    'last for 5 more seconds',
    `This ban will last for ${'9'.repeat(30)} more seconds`,
  ])('reads nothing in %j', (text) => {
    expect(banSeconds(text)).toBeNull()
  })
})
