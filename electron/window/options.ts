import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import type { Size } from './place'
import { focusOptions } from './return-focus'

/** Checklist 2, 3, 4, 6, 8, 9, 10 and 11: spelled out although most are defaults, so that a test can hold them. */
export function pagePreferences(preload: string, developerTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: developerTools,
    // The hidden panel must be able to paint an empty card before it is shown again;
    // a throttled one would show its last frame: the previous customer's number.
    backgroundThrottling: false,
  }
}

/** Background of the first frame, the same as the page's, so that nothing flashes. */
export const backgroundColour = (dark: boolean) => (dark ? '#1c1f22' : '#ffffff')

/**
 * Since Electron 43 a frameless window on Linux has rounded corners and a shadow, which make it translucent
 * and its bounds larger than what is seen. Windows and macOS draw theirs outside of it.
 */
const edgeOptions = (platform: NodeJS.Platform): BrowserWindowConstructorOptions =>
  platform === 'linux' ? { roundedCorners: false, hasShadow: false } : {}

export function panelOptions(
  preferences: WebPreferences,
  size: Size,
  dark: boolean,
  platform: NodeJS.Platform,
  icon?: string,
): BrowserWindowConstructorOptions {
  return {
    ...size,
    ...focusOptions(platform),
    ...edgeOptions(platform),
    ...(icon === undefined ? {} : { icon }),
    useContentSize: true,
    show: false,
    frame: false,
    transparent: false,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: backgroundColour(dark),
    webPreferences: preferences,
  }
}

export function settingsOptions(
  preferences: WebPreferences,
  dark: boolean,
  icon?: string,
): BrowserWindowConstructorOptions {
  return {
    ...(icon === undefined ? {} : { icon }),
    width: 880,
    height: 640,
    minWidth: 640,
    minHeight: 420,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: backgroundColour(dark),
    webPreferences: preferences,
  }
}
