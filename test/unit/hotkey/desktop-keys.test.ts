import { describe, expect, it } from 'vitest'
import { desktopDecidesKeys, type SessionEnvironment } from '../../../electron/hotkey/desktop-keys'

const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' }

describe('desktopDecidesKeys', () => {
  it.each<[SessionEnvironment, boolean]>([
    [wayland, true],
    [{ XDG_SESSION_TYPE: 'wayland' }, true],
    // A compositor that was started by hand.
    [{ WAYLAND_DISPLAY: 'wayland-0' }, true],
    [{ XDG_SESSION_TYPE: 'tty', WAYLAND_DISPLAY: 'wayland-0' }, true],
    [{ XDG_SESSION_TYPE: 'x11' }, false],
    [{ XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: 'wayland-0' }, false],
    [{ XDG_SESSION_TYPE: 'tty', WAYLAND_DISPLAY: '' }, false],
    [{}, false],
  ])('on Linux with %j: %s', (environment, decides) => {
    expect(desktopDecidesKeys('linux', environment)).toBe(decides)
  })

  it('is for Linux alone, whatever a terminal there may export', () => {
    expect(desktopDecidesKeys('darwin', wayland)).toBe(false)
    expect(desktopDecidesKeys('win32', wayland)).toBe(false)
  })
})
