export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Between the panel and the edge of the screen. */
const MARGIN = 24

/**
 * Where the panel goes before it was dragged: at the right, its top a fifth down, because what the agent
 * works in is in the middle.
 */
export function defaultPlace(size: Size, workArea: Box): Box {
  const x = workArea.x + workArea.width - size.width - MARGIN
  const y = workArea.y + Math.round(workArea.height / 5)
  return within({ x, y, ...size }, workArea)
}

/** The box moved, and where it is too large also cut, so that the work area holds all of it. */
export function within(box: Box, workArea: Box): Box {
  const width = Math.min(box.width, workArea.width)
  const height = Math.min(box.height, workArea.height)
  return {
    x: clamp(box.x, workArea.x, workArea.x + workArea.width - width),
    y: clamp(box.y, workArea.y, workArea.y + workArea.height - height),
    width,
    height,
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** Whether a point lies in the box. */
export const holds = (box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
