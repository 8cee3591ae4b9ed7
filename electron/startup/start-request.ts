import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KIT_EXTENSION } from '../contract/kit-extension'

/** What a start of the app asks for, read from its arguments. */
export interface StartRequest {
  /** Start without showing the panel (autostart). */
  readonly hidden: boolean
  /** Look up the clipboard's ID at once: for desktops that bind keys themselves. */
  readonly lookUpClipboard: boolean
  /** Open the settings: the desktop file's action. */
  readonly openSettings: boolean
  /** A link of the app's own scheme, unchecked. */
  readonly link: string | null
  /** Path of a settings kit: a double click on its file. */
  readonly kit: string | null
}

/** Chromium adds and reorders arguments, so only exact switches and our scheme count. */
export function parseStart(argv: readonly string[], scheme: string): StartRequest {
  return {
    hidden: argv.includes('--hidden'),
    lookUpClipboard: argv.includes('--lookup-clipboard'),
    openSettings: argv.includes('--settings'),
    link: argv.find((argument) => argument.startsWith(`${scheme}:`)) ?? null,
    kit: kitPath(argv.slice(1).find((argument) => argument.endsWith(KIT_EXTENSION))),
  }
}

/** Desktops hand over a path or a `file:` address; the app that it is passed to may run in another folder. */
function kitPath(argument: string | undefined): string | null {
  if (argument === undefined || argument.startsWith('-')) return null
  try {
    return argument.startsWith('file:') ? fileURLToPath(argument) : resolve(argument)
  } catch {
    return null
  }
}

/** Bytes of arguments; with the folder and the request beside them they stay below Chromium's 32 KiB. */
const LONGEST_START = 8192

/**
 * Whether a running app can be told of this start. Chromium's message to it has a fixed size, and one
 * that is longer leaves the second start hanging for good: a link of that length is no use anyway.
 */
export const canBeTold = (argv: readonly string[]): boolean =>
  new TextEncoder().encode(argv.join(' ')).length <= LONGEST_START

/** Reads what a second instance handed over; anything else is a plain start. */
export function asStartRequest(data: unknown): StartRequest {
  const given: Record<string, unknown> =
    typeof data === 'object' && data !== null ? { ...data } : {}
  return {
    hidden: given.hidden === true,
    lookUpClipboard: given.lookUpClipboard === true,
    openSettings: given.openSettings === true,
    link: typeof given.link === 'string' ? given.link : null,
    kit: typeof given.kit === 'string' ? given.kit : null,
  }
}
