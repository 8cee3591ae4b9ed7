import type { AutostartState, AutostartWish } from '../contract/autostart-channels'
import type { AutostartFailure } from '../domain/failure'
import type { Result } from '../domain/result'

/** What the system does at the login. Nothing is remembered: others change it too. */
export interface Autostart {
  read(): Promise<AutostartState>
  set(wish: AutostartWish): Promise<Result<undefined, AutostartFailure>>
}

/** The program that the system starts, and its arguments. */
export interface StartCommand {
  readonly program: string
  readonly args: readonly string[]
}

interface Process {
  readonly execPath: string
  /** Folder of the app's own code. */
  readonly appPath: string
  readonly isPackaged: boolean
  /** The AppImage's own file; the program in it is gone with its mount. */
  readonly appImage: string | null
  readonly argv: readonly string[]
}

/** Switches of Chromium that this start was given for the sake of the desktop, and the next one needs too. */
const KEPT_SWITCH = /^--ozone-platform(?:-hint)?=[a-z0-9]+$/

/** How the system starts this very app, without its panel. */
export function startCommand(process: Process): StartCommand {
  const { execPath, appPath, isPackaged, appImage, argv } = process
  const kept = argv.filter((argument) => KEPT_SWITCH.test(argument))
  const own = isPackaged ? [] : [appPath]
  return { program: appImage ?? execPath, args: [...own, ...new Set(kept), '--hidden'] }
}
