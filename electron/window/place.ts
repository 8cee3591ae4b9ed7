export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the panel goes on a screen: centred, its top a fifth down, never beyond the work area. */
export function placePanel(size: { width: number; height: number }, workArea: Box): Box {
  const width = Math.min(size.width, workArea.width)
  const height = Math.min(size.height, workArea.height)
  const x = workArea.x + Math.round((workArea.width - width) / 2)
  const wanted = workArea.y + Math.round(workArea.height / 5)
  const y = Math.max(workArea.y, Math.min(wanted, workArea.y + workArea.height - height))
  return { x, y, width, height }
}
