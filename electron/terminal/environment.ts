import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Locale } from '../domain/locale'

/** Folder of the app's settings, where Electron's `userData` puts them. */
export function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const name = 'Workcard Dialer'
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name)
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), name)
}

/** Language of the terminal: the usual variables, else (Windows) the system's. */
export function terminalLocale(env: NodeJS.ProcessEnv): Locale {
  const system = () => Intl.DateTimeFormat().resolvedOptions().locale
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || system()
  return language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
