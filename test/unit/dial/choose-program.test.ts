import { expect, it, vi } from 'vitest'
import { nativeChooser } from '../../../electron/dial/choose-program'

it('hands over the file that was chosen, or none', async () => {
  const showOpenDialog = vi.fn(async (..._args: unknown[]) => ({
    canceled: false,
    filePaths: ['/opt/phone'],
  }))
  const choose = (window: unknown) =>
    nativeChooser({
      dialog: { showOpenDialog } as never,
      BrowserWindow: { getFocusedWindow: () => window as never },
    })
  expect(await choose(null)('')).toBe('/opt/phone')
  const options = { properties: ['openFile', 'treatPackageAsDirectory', 'dontAddToRecent'] }
  expect(showOpenDialog.mock.calls).toEqual([[options]])
  const window = {}
  showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: ['/opt/other'] })
  expect(await choose(window)('/opt/phone')).toBeNull()
  expect(showOpenDialog.mock.calls[1]).toEqual([window, { ...options, defaultPath: '/opt/phone' }])
})
