import * as z from 'zod/mini'

const pixels = z.int().check(z.gte(-100_000), z.lte(100_000))
const length = z.int().check(z.gte(0), z.lte(100_000))

/** Where the agent left the panel on one display, in device-independent pixels. */
const panelPlaceSchema = z.object({
  /** The system's name for the display. On some systems it changes when the screens are plugged in anew. */
  display: z.string().check(z.maxLength(64)),
  /** The display's room for windows at that time. */
  workArea: z.object({ x: pixels, y: pixels, width: length, height: length }),
  /** From the corner of the work area. */
  x: pixels,
  y: pixels,
})
export type PanelPlace = z.infer<typeof panelPlaceSchema>

/** An agent has an office and a home, with a few displays each. */
export const MOST_PLACES = 8

export const panelPlacesSchema = z.array(panelPlaceSchema).check(z.maxLength(MOST_PLACES))
