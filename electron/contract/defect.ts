/** A fault of this app's own, told without its message: that may hold anything. */
export interface Defect {
  /** The error's class. */
  readonly name: string
  /** File, line and column of the code that threw it. */
  readonly at: string | null
}

export function defectOf(error: unknown): Defect {
  if (!(error instanceof Error)) return { name: typeof error, at: null }
  const at = /([\w.-]{1,40}:\d{1,9}:\d{1,9})\)?$/m.exec(error.stack ?? '')?.[1] ?? null
  return { name: error.name, at }
}
