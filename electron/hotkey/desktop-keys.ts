/** What of the environment tells the kind of the session (systemd's pam_systemd, and every Wayland compositor). */
export interface SessionEnvironment {
  readonly XDG_SESSION_TYPE?: string | undefined
  readonly WAYLAND_DISPLAY?: string | undefined
}

/**
 * Whether the desktop alone decides which keys reach the app: in a Wayland session, also for an app that
 * draws through XWayland. Chromium asks its portal then, and nothing tells whether the person agreed
 * (electron/electron#52218).
 */
export function desktopDecidesKeys(
  platform: NodeJS.Platform,
  { XDG_SESSION_TYPE, WAYLAND_DISPLAY }: SessionEnvironment,
): boolean {
  if (platform !== 'linux' || XDG_SESSION_TYPE === 'x11') return false
  return XDG_SESSION_TYPE === 'wayland' || Boolean(WAYLAND_DISPLAY)
}
