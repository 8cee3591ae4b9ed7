import type { LoginItems } from './login-item'

/** Whether macOS made this start at the login: then the panel stays away, as `--hidden` says elsewhere. */
export const isLoginStart = (
  app: Pick<LoginItems, 'getLoginItemSettings'>,
  platform: NodeJS.Platform,
): boolean => platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin === true
