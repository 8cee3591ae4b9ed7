/** What a start of the app asks for, read from its arguments. */
export interface StartRequest {
  /** Start without showing the panel (autostart). */
  readonly hidden: boolean
  /** Look up the clipboard's ID at once: for desktops that bind keys themselves. */
  readonly lookUpClipboard: boolean
}

/** Chromium adds and reorders arguments, so only exact switches count and the rest is ignored. */
export function parseStart(argv: readonly string[]): StartRequest {
  return { hidden: argv.includes('--hidden'), lookUpClipboard: argv.includes('--lookup-clipboard') }
}

/** Reads what a second instance handed over; anything else is a plain start. */
export function asStartRequest(data: unknown): StartRequest {
  const given = (name: string) =>
    typeof data === 'object' && data !== null && (data as Record<string, unknown>)[name] === true
  return { hidden: given('hidden'), lookUpClipboard: given('lookUpClipboard') }
}
