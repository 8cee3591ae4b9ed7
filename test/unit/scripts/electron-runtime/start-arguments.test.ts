import { describe, expect, it } from 'vitest'
import {
  appArguments,
  electronSwitches,
} from '../../../../scripts/electron-runtime/start-arguments.mjs'

describe('electronSwitches', () => {
  const display = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }

  it('has Linux draw through X11, also in a Wayland session', () => {
    const machine = { platform: 'linux', isRoot: false, env: display } as const
    expect(electronSwitches(machine)).toEqual(['--ozone-platform=x11'])
  })

  it('asks for no X11 where there is none', () => {
    const env = { WAYLAND_DISPLAY: 'wayland-0' }
    expect(electronSwitches({ platform: 'linux', isRoot: false, env })).toEqual([])
  })

  it('takes the sandbox from root on Linux, and from nobody else', () => {
    const root = { isRoot: true, env: display }
    expect(electronSwitches({ platform: 'linux', ...root })).toContain('--no-sandbox')
    expect(electronSwitches({ platform: 'darwin', ...root })).toEqual([])
    expect(electronSwitches({ platform: 'win32', ...root })).toEqual([])
  })
})

describe('appArguments', () => {
  it.each([
    ['22.3.25', ['--demo-only']],
    ['v44.9.9', ['--demo-only']],
    ['45.4.1', []],
    ['45.0.0', []],
    ['46.0.0', []],
  ])('for Electron %s, where 45.4.1 is wanted: %j', (version, given) => {
    expect(appArguments({ version }, '45.4.1')).toEqual(given)
  })
})
