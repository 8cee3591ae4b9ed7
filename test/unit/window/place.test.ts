import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPlace, holds, within } from '../../../electron/window/place'

const box = fc.record({
  x: fc.integer({ min: -4000, max: 4000 }),
  y: fc.integer({ min: -4000, max: 4000 }),
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 150, max: 3000 }),
})
const size = fc.record({
  width: fc.integer({ min: 100, max: 1500 }),
  height: fc.integer({ min: 80, max: 1500 }),
})

describe('defaultPlace', () => {
  it('is at the right, a fifth down: not over what is worked in', () => {
    const screen = { x: 0, y: 0, width: 1280, height: 1000 }
    expect(defaultPlace({ width: 420, height: 260 }, screen)).toEqual({
      x: 836,
      y: 200,
      width: 420,
      height: 260,
    })
  })

  it('stays on the screen, wherever that is and however small', () => {
    fc.assert(
      fc.property(size, box, (wanted, area) => {
        const placed = defaultPlace(wanted, area)
        expect(placed.x).toBeGreaterThanOrEqual(area.x)
        expect(placed.y).toBeGreaterThanOrEqual(area.y)
        expect(placed.x + placed.width).toBeLessThanOrEqual(area.x + area.width)
        expect(placed.y + placed.height).toBeLessThanOrEqual(area.y + area.height)
      }),
    )
  })
})

describe('within', () => {
  const screen = { x: 0, y: 0, width: 1280, height: 1000 }
  const right = { x: 1280, y: -200, width: 1000, height: 600 }

  it('leaves a box alone that is inside', () => {
    const box = { x: 100, y: 700, width: 420, height: 300 }
    expect(within(box, screen)).toEqual(box)
  })

  it('moves one up that has grown beyond the bottom', () => {
    expect(within({ x: 100, y: 700, width: 420, height: 301 }, screen)).toEqual({
      x: 100,
      y: 699,
      width: 420,
      height: 301,
    })
  })

  it('keeps to a second screen, above and beside the first', () => {
    expect(within({ x: 2200, y: -300, width: 420, height: 260 }, right)).toEqual({
      x: 1860,
      y: -200,
      width: 420,
      height: 260,
    })
  })

  it('cuts what is larger than the screen', () => {
    expect(
      within({ x: 10, y: 20, width: 420, height: 900 }, { ...screen, width: 341, height: 426 }),
    ) //
      .toEqual({ x: 0, y: 0, width: 341, height: 426 })
  })
})

describe('holds', () => {
  it('is true of the points of the box, its right and lower edges not among them', () => {
    const at = { x: 10, y: -20, width: 100, height: 50 }
    expect(holds(at, { x: 10, y: -20 })).toBe(true)
    expect(holds(at, { x: 109, y: 29 })).toBe(true)
    for (const point of [
      { x: 9, y: 0 },
      { x: 110, y: 0 },
      { x: 50, y: -21 },
      { x: 50, y: 30 },
    ])
      expect(holds(at, point)).toBe(false)
  })
})
