import type { Menu, MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'
import { applicationMenu, showApplicationMenu } from '../../../electron/window/application-menu'

it('on macOS the menu has the keys of the app, of editing and of windows, and nothing for developers', () => {
  const [app, ...others] = applicationMenu('darwin', 'zh', () => {}) ?? []
  expect(others).toEqual([{ role: 'editMenu' }, { role: 'windowMenu' }])
  expect(app).toMatchObject({
    role: 'appMenu',
    submenu: [
      ...[{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, { type: 'separator' }],
      { label: '退出', accelerator: 'Command+Q' },
    ],
  })
})

it('⌘Q quits as the tray does, which asks what becomes of unsaved settings', () => {
  const quit = vi.fn()
  const [app] = applicationMenu('darwin', 'en', quit) ?? []
  const submenu = app?.submenu as MenuItemConstructorOptions[] | undefined
  const item = submenu?.at(-1)
  expect(item).toMatchObject({ label: 'Quit' })
  item?.click?.({} as never, undefined as never, {} as never)
  expect(quit).toHaveBeenCalledOnce()
})

it('elsewhere there is none', () => {
  expect(applicationMenu('win32', 'zh', () => {})).toBeNull()
  expect(applicationMenu('linux', 'zh', () => {})).toBeNull()
})

it('is set where there is one', () => {
  const menu = {} as Menu
  const parts = { buildFromTemplate: vi.fn(() => menu), setApplicationMenu: vi.fn() }
  showApplicationMenu(parts, 'linux', 'zh', () => {})
  expect(parts.setApplicationMenu).not.toHaveBeenCalled()
  showApplicationMenu(parts, 'darwin', 'zh', () => {})
  expect(parts.setApplicationMenu).toHaveBeenCalledExactlyOnceWith(menu)
})
