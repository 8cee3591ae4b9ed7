import { describe, expect, it } from 'vitest'
import { startCommand } from '../../../electron/autostart/autostart'

const INSTALLED = {
  execPath: '/opt/Workcard Dialer/workcard-dialer',
  appPath: '/opt/Workcard Dialer/resources/app.asar',
  isPackaged: true,
  appImage: null,
  argv: ['/opt/Workcard Dialer/workcard-dialer'],
}

describe('what the system starts at the login', () => {
  it('is the installed program without its panel', () => {
    expect(startCommand(INSTALLED)).toEqual({ program: INSTALLED.execPath, args: ['--hidden'] })
  })

  it('is the AppImage and not the program in its mount, which is gone after a restart', () => {
    const appImage = '/home/u/Workcard Dialer.AppImage'
    expect(startCommand({ ...INSTALLED, appImage }).program).toBe(appImage)
  })

  it('is the runtime with the checkout where the app is not packaged', () => {
    expect(startCommand({ ...INSTALLED, isPackaged: false }).args).toEqual([
      INSTALLED.appPath,
      '--hidden',
    ])
  })

  it('keeps how this start was told to draw, and nothing else that it was given', () => {
    const argv = ['x', '--ozone-platform=x11', '--no-sandbox', '--user-data-dir=/tmp/x', '--hidden']
    expect(startCommand({ ...INSTALLED, argv }).args).toEqual(['--ozone-platform=x11', '--hidden'])
  })
})
