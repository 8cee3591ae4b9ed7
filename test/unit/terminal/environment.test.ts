import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { userDataFolder } from '../../../electron/terminal/environment'

describe('userDataFolder is where Electron puts it', () => {
  it.each([
    ['linux', {}, join(homedir(), '.config', 'Workcard Dialer')],
    ['linux', { XDG_CONFIG_HOME: '' }, join(homedir(), '.config', 'Workcard Dialer')],
    ['linux', { XDG_CONFIG_HOME: '/else' }, join('/else', 'Workcard Dialer')],
    ['linux', { APPDATA: '/else' }, join(homedir(), '.config', 'Workcard Dialer')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Workcard Dialer')],
    ['win32', {}, join(homedir(), 'AppData', 'Roaming', 'Workcard Dialer')],
    [
      'darwin',
      { XDG_CONFIG_HOME: '/else' },
      join(homedir(), 'Library', 'Application Support', 'Workcard Dialer'),
    ],
  ] as const)('on %s with %j', (platform, env, folder) => {
    expect(userDataFolder(platform, env)).toBe(folder)
  })
})
