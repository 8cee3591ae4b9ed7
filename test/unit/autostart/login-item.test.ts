import { describe, expect, it, vi } from 'vitest'
import { type LoginItem, loginItemAutostart } from '../../../electron/autostart/login-item'
import { isLoginStart } from '../../../electron/autostart/login-start'

const COMMAND = { program: 'C:\\Apps\\Workcard Dialer.exe', args: ['--hidden'] }
const OFF: LoginItem = { openAtLogin: false, executableWillLaunchAtLogin: false, launchItems: [] }

/** A stand-in for Electron's `app` on systems that the tests do not have, after its type definitions. */
const appWith = (item: LoginItem) => ({
  getLoginItemSettings: vi.fn(() => item),
  setLoginItemSettings: vi.fn(),
})

describe('Windows', () => {
  const stateOf = (item: Partial<LoginItem>) =>
    loginItemAutostart(appWith({ ...OFF, ...item }), 'win32', COMMAND).read()
  const listed = (path: string, enabled: boolean) => ({ launchItems: [{ path, enabled }] })

  it.each([
    ['nothing registered', {}, 'off'],
    ['registered', { openAtLogin: true, executableWillLaunchAtLogin: true }, 'on'],
    ['switched off in the Task Manager', { openAtLogin: true }, 'blocked'],
    [
      'switched off, with other arguments',
      listed('c:\\apps\\workcard dialer.EXE', false),
      'blocked',
    ],
    ['another program', listed('C:\\Other.exe', true), 'off'],
  ] as const)('%s', async (_what, item, state) => expect(await stateOf(item)).toBe(state))

  it('registers the program with its arguments, and asks for just these', async () => {
    const app = appWith(OFF)
    const autostart = loginItemAutostart(app, 'win32', COMMAND)
    await autostart.set('on')
    await autostart.set('off')
    const command = { path: COMMAND.program, args: ['--hidden'] }
    expect(app.setLoginItemSettings.mock.calls).toEqual([
      [{ openAtLogin: true, ...command }],
      [{ openAtLogin: false, ...command }],
    ])
    await autostart.read()
    expect(app.getLoginItemSettings.mock.calls).toEqual([[command]])
  })
})

describe('macOS', () => {
  it.each([
    ['not-registered', false, 'off'],
    ['not-found', false, 'off'],
    ['enabled', true, 'on'],
    ['requires-approval', false, 'blocked'],
    ['requires-approval', true, 'blocked'],
  ] as const)('%s (%s) is %s', async (status, openAtLogin, state) =>
    expect(
      await loginItemAutostart(appWith({ status, openAtLogin }), 'darwin', COMMAND).read(),
    ).toBe(state),
  )

  it('is given no arguments, which are Windows’ alone, and nothing that Electron 44 took away', async () => {
    const app = appWith(OFF)
    await loginItemAutostart(app, 'darwin', COMMAND).set('on')
    expect(app.setLoginItemSettings.mock.calls).toEqual([[{ openAtLogin: true }]])
  })

  it('tells of a start by the login, and on no other system is it asked', () => {
    const app = appWith({ openAtLogin: true, wasOpenedAtLogin: true })
    expect(isLoginStart(app, 'darwin')).toBe(true)
    expect(isLoginStart(appWith(OFF), 'darwin')).toBe(false)
    app.getLoginItemSettings.mockClear()
    expect(isLoginStart(app, 'linux')).toBe(false)
    expect(app.getLoginItemSettings).not.toHaveBeenCalled()
  })
})

it('what the system refuses is told', async () => {
  const app = appWith(OFF)
  app.setLoginItemSettings.mockImplementation(() => {
    throw new Error('refused')
  })
  expect(await loginItemAutostart(app, 'win32', COMMAND).set('on')).toMatchObject({
    error: { kind: 'autostart-not-changed' },
  })
})
