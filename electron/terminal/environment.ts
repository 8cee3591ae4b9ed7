import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folder of the app's settings, where Electron's `userData` puts them. */
export function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const name = 'Workcard Dialer'
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name)
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), name)
}
