import { expect, it, vi } from 'vitest'
import { openAutostart } from '../../../electron/autostart/open-autostart'

it.each([
  ['win32', 1],
  ['darwin', 1],
  ['linux', 0],
] as const)('%s asks Electron for login items %i times', async (platform, times) => {
  const app = {
    getLoginItemSettings: vi.fn(() => ({ openAtLogin: false })),
    setLoginItemSettings: vi.fn(),
  }
  const machine = { platform, app, env: { XDG_CONFIG_DIRS: '/nowhere' }, home: '/nowhere' }
  expect(await openAutostart(machine, { program: '/x', args: [] }).read()).toBe('off')
  expect(app.getLoginItemSettings).toHaveBeenCalledTimes(times)
})
