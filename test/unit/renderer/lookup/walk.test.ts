import { describe, expect, it } from 'vitest'
import { walk } from '../../../../renderer/lookup/walk'

describe('the way through the last work cards', () => {
  it.each([
    ['ArrowUp', 0, 3, 1],
    ['ArrowUp', 3, 3, 3],
    ['ArrowUp', 0, 0, 0],
    ['ArrowDown', 2, 3, 1],
    ['ArrowDown', 1, 3, 0],
    ['ArrowDown', 0, 3, null],
    ['Enter', 1, 3, null],
  ])('%s at %d of %d leads to %s', (key, back, count, next) =>
    expect(walk(key, back, count)).toBe(next),
  )
})
