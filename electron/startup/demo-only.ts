/** What `npm start` gives an Electron that is older than the product's: see scripts/electron-runtime/. */
export const DEMO_ONLY_SWITCH = '--demo-only'

/**
 * Whether this start has the demo store alone. An installed app comes with its own Electron, and no
 * argument takes its stores away.
 */
export const isDemoOnly = (argv: readonly string[], isPackaged: boolean): boolean =>
  !isPackaged && argv.includes(DEMO_ONLY_SWITCH)
