import type { Autostart, StartCommand } from './autostart'
import { type LoginItems, loginItemAutostart } from './login-item'
import { xdgAutostart } from './xdg-autostart'

interface Machine {
  readonly platform: NodeJS.Platform
  readonly app: LoginItems
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** The way in which this system starts programs at the login. */
export const openAutostart = (
  { platform, app, env, home }: Machine,
  command: StartCommand,
): Autostart =>
  platform === 'darwin' || platform === 'win32'
    ? loginItemAutostart(app, platform, command)
    : xdgAutostart({ env, home }, command)
