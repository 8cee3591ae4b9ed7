import type { Menu } from 'electron'
import { expect, it, vi } from 'vitest'
import { applicationMenu, showApplicationMenu } from '../../../electron/window/application-menu'

it('on macOS the menu has the keys of the app, of editing and of windows, and nothing for developers', () => {
  expect(applicationMenu('darwin')).toEqual([
    ...[{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }],
  ])
})

it('elsewhere there is none', () => {
  expect(applicationMenu('win32')).toBeNull()
  expect(applicationMenu('linux')).toBeNull()
})

it('is set where there is one', () => {
  const menu = {} as Menu
  const parts = { buildFromTemplate: vi.fn(() => menu), setApplicationMenu: vi.fn() }
  showApplicationMenu(parts, 'linux')
  expect(parts.setApplicationMenu).not.toHaveBeenCalled()
  showApplicationMenu(parts, 'darwin')
  expect(parts.setApplicationMenu).toHaveBeenCalledExactlyOnceWith(menu)
})
