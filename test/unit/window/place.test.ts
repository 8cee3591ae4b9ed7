import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePanel } from '../../../electron/window/place'

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

describe('placePanel', () => {
  it('centres it a fifth down', () => {
    const screen = { x: 0, y: 0, width: 1280, height: 1000 }
    expect(placePanel({ width: 420, height: 260 }, screen)).toEqual({
      x: 430,
      y: 200,
      width: 420,
      height: 260,
    })
  })

  it('stays on the screen, wherever that is and however small', () => {
    fc.assert(
      fc.property(size, box, (wanted, area) => {
        const placed = placePanel(wanted, area)
        expect(placed.x).toBeGreaterThanOrEqual(area.x)
        expect(placed.y).toBeGreaterThanOrEqual(area.y)
        expect(placed.x + placed.width).toBeLessThanOrEqual(area.x + area.width)
        expect(placed.y + placed.height).toBeLessThanOrEqual(area.y + area.height)
      }),
    )
  })
})
