import type { AutostartState } from '../contract/autostart-channels'
import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import type { Autostart, StartCommand } from './autostart'

/** What Electron tells of the login item; source: LoginItemSettings in the type definitions of Electron 45. */
export interface LoginItem {
  readonly openAtLogin: boolean
  /** macOS 13 and later. */
  readonly status?: string
  /** macOS: this very start was made by the login. */
  readonly wasOpenedAtLogin?: boolean
  /** Windows: registered, with whatever arguments, and not deactivated. */
  readonly executableWillLaunchAtLogin?: boolean
  /** Windows: the registry's entries. */
  readonly launchItems?: readonly { readonly path: string; readonly enabled: boolean }[]
}

interface ItemCommand {
  readonly path: string
  readonly args: string[]
}

/** Electron's `app`, as far as login items need it. There is no `openAsHidden` since Electron 44. */
export interface LoginItems {
  getLoginItemSettings(options?: ItemCommand): LoginItem
  setLoginItemSettings(settings: { openAtLogin: boolean } & Partial<ItemCommand>): void
}

/** macOS: registered, and perhaps waiting for the user in the system's settings. */
const macState = ({ status, openAtLogin }: LoginItem): AutostartState => {
  if (status === 'requires-approval') return 'blocked'
  return openAtLogin || status === 'enabled' ? 'on' : 'off'
}

/** Windows: the Task Manager can switch off an entry without removing it. */
function windowsState(item: LoginItem, program: string): AutostartState {
  if (item.executableWillLaunchAtLogin) return 'on'
  const isSame = (path: string) => path.toLowerCase() === program.toLowerCase()
  const isListed = item.launchItems?.some(({ path }) => isSame(path)) ?? false
  return item.openAtLogin || isListed ? 'blocked' : 'off'
}

/** Windows' registry, macOS' login items. */
export function loginItemAutostart(
  app: LoginItems,
  platform: 'darwin' | 'win32',
  { program, args }: StartCommand,
): Autostart {
  // The arguments of a login item are Windows' alone: macOS tells instead that the login made the start.
  const command = { path: program, args: [...args] }
  return {
    read: async () =>
      platform === 'darwin'
        ? macState(app.getLoginItemSettings())
        : windowsState(app.getLoginItemSettings(command), program),
    async set(wish) {
      try {
        const openAtLogin = wish === 'on'
        app.setLoginItemSettings({ openAtLogin, ...(platform === 'win32' ? command : {}) })
        return ok(undefined)
      } catch {
        return err(failure('autostart-not-changed'))
      }
    },
  }
}
