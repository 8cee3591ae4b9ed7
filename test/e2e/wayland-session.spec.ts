import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, isPanelVisible, test } from '../support/app'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { openSection } from '../support/settings-page'

/**
 * There is no Wayland here: the session only calls itself so, and the keys still come from X11. What is
 * proved is what the app does with them, not what a portal does.
 */
const env = { XDG_SESSION_TYPE: 'wayland' }
const args = ['--ozone-platform=x11']

test('the tests have an X11 session, whatever the user’s is', () => {
  expect(process.env.XDG_SESSION_TYPE).toBe('x11')
  expect(process.env.WAYLAND_DISPLAY).toBeUndefined()
})

test('on Wayland the hotkey is the desktop’s affair, with the way that always works', async ({
  start,
  picture,
}) => {
  const app = await start({ env, args })
  const text = '快捷键 Alt+Shift+D 是否有效，由桌面环境决定'
  await expect(app.panel.getByText(text)).toBeVisible()
  await picture(app.panel, 'hotkey-wayland')
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  await expect(settings.getByRole('status').filter({ hasText: text })).toBeVisible()
  await expect(settings.getByText('workcard-dialer --lookup-clipboard')).toBeVisible()
  await expect(settings.getByText('可用', { exact: true })).toHaveCount(0)
  await picture(settings, 'settings-hotkey-wayland')
})

test('on Wayland no combination is given back, and one that is paused or replaced does nothing', async ({
  start,
}) => {
  const app = await start({ env, args })
  const number = app.panel.getByRole('status', { name: '虚拟号码' })
  const released = await app.electron.evaluateHandle(({ globalShortcut }) => {
    const calls: string[] = []
    const { unregister, unregisterAll } = globalShortcut
    Object.assign(globalShortcut, {
      unregister: (key: string) => {
        calls.push(key)
        unregister.call(globalShortcut, key)
      },
      unregisterAll: () => {
        calls.push('all')
        unregisterAll.call(globalShortcut)
      },
    })
    return calls
  })
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  const pause = settings.getByRole('checkbox', { name: '暂停快捷键' })
  await pause.check()
  await settings.getByRole('button', { name: /^当前快捷键/ }).click()
  await settings.keyboard.press('Alt+Shift+W')
  await expect(settings.getByRole('button', { name: '当前快捷键 Alt+Shift+W' })).toBeVisible()
  await settings.close()
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)

  // Both reach the app: the first means nothing any more, so the second is what is seen.
  await copyElsewhere('11111225')
  await pressKeys('alt+shift+d')
  await copyElsewhere('11111222')
  await pressKeys('alt+shift+w')
  await expect(number).toHaveText('17788889898')
  const log = join(app.userData, 'logs', 'main.log')
  const lookups = () => readFileSync(log, 'utf8').match(/"event":"lookup-/g)
  await expect.poll(lookups).toHaveLength(1)
  const held = ['Alt+Shift+D', 'Alt+Shift+W']
  expect(
    await app.electron.evaluate(
      ({ globalShortcut }, keys) => keys.map((key) => globalShortcut.isRegistered(key)),
      held,
    ),
  ).toEqual([true, true])
  expect(await released.jsonValue()).toEqual([])
})
