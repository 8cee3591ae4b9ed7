import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { WindowName } from '../contract/windows'
import type { Locale } from '../domain/locale'
import { DESKTOP_TEXTS } from '../domain/texts/desktop-texts'

const titleOf = (window: WindowName, locale: Locale): string => DESKTOP_TEXTS[locale].titles[window]

/** Picture of a window in taskbars and lists of windows; macOS has the app's own. Below the app's folder. */
export function windowIcon(root: string, platform: NodeJS.Platform): string | undefined {
  if (platform === 'darwin') return undefined
  const name = platform === 'win32' ? 'icon.ico' : join('icons', '256x256.png')
  return join(root, 'build', name)
}

/** What the desktop shows of a window of ours. */
export interface Identity {
  readonly icon: string | undefined
  /** The window has its title in the chosen language, whatever its page calls itself. */
  follow(window: BrowserWindow, name: WindowName): void
}

export function windowIdentity(
  icon: string | undefined,
  locale: () => Locale,
  onChange: (listener: () => void) => void,
): Identity {
  const followed = new Map<BrowserWindow, WindowName>()
  onChange(() => {
    for (const [window, name] of followed) window.setTitle(titleOf(name, locale()))
  })
  return {
    icon,
    follow(window, name) {
      followed.set(window, name)
      window.once('closed', () => followed.delete(window))
      window.on('page-title-updated', (event) => event.preventDefault())
      window.setTitle(titleOf(name, locale()))
    },
  }
}
