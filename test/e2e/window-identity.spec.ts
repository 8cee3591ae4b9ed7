import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type RunningApp, test } from '../support/app'
import { settingsRequest } from '../support/settings-request'

const run = promisify(execFile)

/** What the display has of the panel or the settings window. */
async function property({ electron: app }: RunningApp, resizable: boolean, ...asked: string[]) {
  const id = await app.evaluate(({ BrowserWindow }, which) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isResizable() === which)
    return String(window?.getNativeWindowHandle().readUInt32LE())
  }, resizable)
  try {
    return (await run('xprop', ['-id', id, ...asked])).stdout
  } catch (error) {
    // The app has a window before the display has.
    if (String(error).includes('BadWindow')) return ''
    throw error
  }
}

test('the windows have our icon, and titles that follow the language', async ({ start }) => {
  const app = await start()
  await app.openSettings()
  const titles = async () =>
    Promise.all([property(app, false, '_NET_WM_NAME'), property(app, true, '_NET_WM_NAME')])
  await expect
    .poll(titles)
    .toEqual([
      expect.stringContaining('"工单拨号助手"'),
      expect.stringContaining('"设置 – 工单拨号助手"'),
    ])
  await settingsRequest(app, 'preferences.save', { language: 'en' })
  await expect
    .poll(titles)
    .toEqual([
      expect.stringContaining('"Workcard Dialer"'),
      expect.stringContaining('"Settings – Workcard Dialer"'),
    ])
  for (const resizable of [false, true]) {
    // An icon's first two numbers are its width and height.
    const icon = await property(app, resizable, '-f', '_NET_WM_ICON', '32c', '_NET_WM_ICON')
    expect(icon).toContain(' = 256, 256, ')
  }
})
