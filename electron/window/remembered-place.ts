import { MOST_PLACES, type PanelPlace } from '../contract/panel-place'
import type { Box } from './place'

interface Point {
  readonly x: number
  readonly y: number
}

/** Electron's display, as far as a place needs it. */
export interface DisplayArea {
  readonly id: number
  readonly workArea: Box
}

/** Where the panel was left on this display, or on one that looked the same; null for nowhere. */
export function rememberedPlace(
  places: readonly PanelPlace[],
  { id, workArea }: DisplayArea,
): Point | null {
  const place =
    places.find(({ display }) => display === String(id)) ??
    places.find((each) => isSameArea(each.workArea, workArea))
  return place === undefined ? null : { x: workArea.x + place.x, y: workArea.y + place.y }
}

/** The places with this one, the newest first; the oldest is forgotten. */
export function withPlace(
  places: readonly PanelPlace[],
  { id, workArea }: DisplayArea,
  at: Point,
): readonly PanelPlace[] {
  const display = String(id)
  const { x, y, width, height } = workArea
  const place = { display, workArea: { x, y, width, height }, x: at.x - x, y: at.y - y }
  return [place, ...places.filter((each) => each.display !== display)].slice(0, MOST_PLACES)
}

/** Whether it was moved from where it was put; a fraction of a pixel is the screen's scale. */
export const isMoved = (now: Point, put: Point): boolean =>
  Math.abs(now.x - put.x) > 1 || Math.abs(now.y - put.y) > 1

const isSameArea = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
