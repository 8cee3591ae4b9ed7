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

/** Where the panel goes on a screen: centred, its top a fifth down, never beyond the work area. */
export function placePanel(size: Size, workArea: Box): Box {
  const x = workArea.x + Math.round((workArea.width - size.width) / 2)
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
