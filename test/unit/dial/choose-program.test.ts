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

it('opens one dialog at a time', async () => {
  let choose = (_path: string) => {}
  const showOpenDialog = vi.fn(
    () =>
      new Promise((resolve) => {
        choose = (path) => resolve({ canceled: false, filePaths: [path] })
      }),
  )
  const chooser = nativeChooser({
    dialog: { showOpenDialog } as never,
    BrowserWindow: { getFocusedWindow: () => null },
  })
  const first = chooser('')
  expect(await chooser('')).toBeNull()
  choose('/opt/phone')
  expect(await first).toBe('/opt/phone')
  const next = chooser('')
  choose('/opt/other')
  expect(await next).toBe('/opt/other')
  expect(showOpenDialog).toHaveBeenCalledTimes(2)
})
