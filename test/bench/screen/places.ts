import { setTimeout as sleep } from 'node:timers/promises'
import { type AppName, launch } from '../app/launch'
import type { Box } from './screen'

/** The window grows with its card; this much of the screen is watched below its top. */
const WATCHED_HEIGHT = 420
/** The part above the field: the panel's header, the control's greeting. */
const HEAD_HEIGHT = 48

export interface Place {
  readonly window: Box
  readonly head: Box
}

const known = new Map<AppName, Place>()

/** Where the app puts its window when it is shown; learnt from a start that is not measured. */
export async function placeOf(name: AppName): Promise<Place> {
  const before = known.get(name)
  if (before !== undefined) return before
  const app = launch(name)
  try {
    await app.ready()
    while (!(await app.isVisible())) await sleep(10)
    const { x, y, width } = await app.bounds()
    const place = {
      window: { x, y, width, height: WATCHED_HEIGHT },
      head: { x, y, width, height: HEAD_HEIGHT },
    }
    known.set(name, place)
    return place
  } finally {
    await app.stop()
  }
}

/** An element's place on the screen: its rectangle in the page, in whole pixels inside it. */
export const onScreen = ({ window }: Place, rectangle: Box): Box => {
  const left = Math.ceil(rectangle.x)
  const top = Math.ceil(rectangle.y)
  return {
    x: window.x + left,
    y: window.y + top,
    width: Math.floor(rectangle.x + rectangle.width) - left,
    height: Math.floor(rectangle.y + rectangle.height) - top,
  }
}

/** Script for a page: the rectangle of the first element that the selector names. */
export const rectangleOf = (selector: string): string =>
  `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`
