/** What stands in a settings file, before anything is known of it. */
export type Values = Readonly<Record<string, unknown>>

export const asObject = (raw: unknown): Values | null =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Values) : null

/** Told the name of what cannot be used: `hotkey.paused`, `profiles[2]`. */
export type OnWrong = (name: string) => void
