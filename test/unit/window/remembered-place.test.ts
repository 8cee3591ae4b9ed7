import { describe, expect, it } from 'vitest'
import {
  MOST_PLACES,
  type PanelPlace,
  panelPlacesSchema,
} from '../../../electron/contract/panel-place'
import { isMoved, rememberedPlace, withPlace } from '../../../electron/window/remembered-place'

const FIRST = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 1000 } }
const SECOND = { id: 2, workArea: { x: 1280, y: -200, width: 1000, height: 600 } }
const LEFT = withPlace(withPlace([], FIRST, { x: 30, y: 40 }), SECOND, { x: 1300, y: -100 })

describe('a remembered place', () => {
  it('is each display’s own', () => {
    expect(rememberedPlace(LEFT, FIRST)).toEqual({ x: 30, y: 40 })
    expect(rememberedPlace(LEFT, SECOND)).toEqual({ x: 1300, y: -100 })
  })

  it('is none on a display where it never was', () => {
    const third = { id: 3, workArea: { ...FIRST.workArea, width: 1920 } }
    expect(rememberedPlace(LEFT, third)).toBeNull()
    expect(rememberedPlace([], FIRST)).toBeNull()
  })

  it('is found by the work area when the system calls the display otherwise after a restart', () => {
    expect(rememberedPlace(LEFT, { ...SECOND, id: 77 })).toEqual({ x: 1300, y: -100 })
  })

  it('prefers the display to one that looks the same', () => {
    const twin = { id: 5, workArea: FIRST.workArea }
    expect(rememberedPlace(withPlace(LEFT, twin, { x: 500, y: 500 }), FIRST)).toEqual({
      x: 30,
      y: 40,
    })
  })

  it('goes with the display when that is arranged elsewhere', () => {
    const below = { id: 2, workArea: { ...SECOND.workArea, x: 0, y: 1000 } }
    expect(rememberedPlace(LEFT, below)).toEqual({ x: 20, y: 1100 })
  })

  it('takes the place of the display’s earlier one', () => {
    const again = withPlace(LEFT, FIRST, { x: 1, y: 2 })
    expect(rememberedPlace(again, FIRST)).toEqual({ x: 1, y: 2 })
    expect(again).toHaveLength(2)
  })

  it('is forgotten when it is the oldest of too many', () => {
    const places = Array.from({ length: MOST_PLACES }, (_, n) => n + 10).reduce<
      readonly PanelPlace[]
    >(
      (all, id) => withPlace(all, { id, workArea: { ...FIRST.workArea, x: id } }, FIRST.workArea),
      LEFT,
    )
    expect(places).toHaveLength(MOST_PLACES)
    expect(rememberedPlace(places, FIRST)).toBeNull()
    expect(panelPlacesSchema.parse([...places])).toEqual(places)
  })
})

describe('isMoved', () => {
  it('takes a rounded pixel for no move', () => {
    expect(isMoved({ x: 101, y: 99 }, { x: 100, y: 100 })).toBe(false)
    expect(isMoved({ x: 102, y: 100 }, { x: 100, y: 100 })).toBe(true)
    expect(isMoved({ x: 100, y: 98 }, { x: 100, y: 100 })).toBe(true)
  })
})
