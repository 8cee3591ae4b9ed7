/** A fault of this app's own, told without its message: that may hold anything. */
export interface Defect {
  /** The error's class. */
  readonly name: string
  /** File, line and column of the code that threw it. */
  readonly at: string | null
}

export function defectOf(error: unknown): Defect {
  if (!(error instanceof Error)) return { name: typeof error, at: null }
  const places = (error.stack ?? '').split('\n').map(placeIn)
  return { name: error.name, at: places.find((place) => place !== null) ?? null }
}

/** `client.js:12:34` of a stack's line, without the folders. */
function placeIn(line: string): string | null {
  const name =
    line
      .replace(/\)$/, '')
      .split(/[/\\( ]/)
      .at(-1) ?? ''
  return /^[\w.-]{1,40}:\d{1,9}:\d{1,9}$/.test(name) ? name : null
}
