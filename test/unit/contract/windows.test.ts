import { expect, it } from 'vitest'
import { windowAt } from '../../../electron/contract/windows'

const ORIGINS = { panel: 'app://panel', settings: 'app://settings' }

it.each([
  ['app://panel', 'panel'],
  ['app://panel/panel.html', 'panel'],
  ['app://settings/settings.html#settings/hotkey', 'settings'],
  ['app://panel.attacker/panel.html', null],
  ['app://panel:1/', null],
  ['https://attacker.example/app://panel/', null],
  ['', null],
])('%s is the page of %s', (url, window) => expect(windowAt(url, ORIGINS)).toBe(window))
