import { describe, expect, it } from 'vitest'
import { SUGGESTIONS } from '../../../electron/hotkey/accelerator'
import { linuxFacts, windowsFacts } from '../../../electron/hotkey/keyboard-facts'
import { collides, layoutSwitches } from '../../../electron/hotkey/layout-switch'

const ALT = ['Alt', 'Shift'] as const
const CTRL = ['Ctrl', 'Shift'] as const

const queried = (layout: string, options: string) =>
  `rules:      evdev\nmodel:      pc105\nlayout:     ${layout}\noptions:    ${options}\n`

describe('how Linux switches', () => {
  it.each([
    ['us,cn', 'grp:alt_shift_toggle', [ALT]],
    ['us,cn', 'caps:none,grp:lalt_lshift_toggle,grp_led:scroll', [ALT]],
    ['us,ru', 'grp:ctrl_shift_toggle', [CTRL]],
    ['us,ru', 'grp:lctrl_lshift_toggle,grp:alt_shift_toggle', [ALT, CTRL]],
    ['us,ru', 'grp:win_space_toggle', []],
    ['us,ru', 'compose:ralt', []],
    ['us', 'grp:alt_shift_toggle', []],
  ] as const)('is read from the display: %s, %s', (layout, options, switches) => {
    expect(layoutSwitches(linuxFacts(queried(layout, options), '', ''))).toEqual(switches)
  })

  it('is read from GNOME, where the display says nothing, input methods included', () => {
    const sources = "[('xkb', 'us'), ('ibus', 'libpinyin')]\n"
    const facts = linuxFacts(queried('us', ''), "['grp:alt_shift_toggle']\n", sources)
    expect(layoutSwitches(facts)).toEqual([ALT])
    expect(layoutSwitches(linuxFacts('', '@as []\n', sources))).toEqual([])
  })

  it('is not known where no tool answers', () => {
    expect(layoutSwitches(linuxFacts('', '', ''))).toEqual([])
  })
})

describe('how Windows switches', () => {
  const TWO =
    '\r\nHKEY_CURRENT_USER\\Keyboard Layout\\Preload\r\n    1    REG_SZ    00000804\r\n    2    REG_SZ    00000409\r\n'
  const ONE = TWO.replace(/ {4}2.*\r\n/, '')
  const toggle = (language: string, layout: string) =>
    `\r\nHKEY_CURRENT_USER\\Keyboard Layout\\Toggle\r\n    Language Hotkey    REG_SZ    ${language}\r\n    Hotkey    REG_SZ    ${language}\r\n    Layout Hotkey    REG_SZ    ${layout}\r\n`

  it('is Alt+Shift and Ctrl+Shift with more than one layout, unless it was changed', () => {
    expect(layoutSwitches(windowsFacts('', TWO))).toEqual([ALT, CTRL])
    expect(layoutSwitches(windowsFacts(toggle('1', '3'), TWO))).toEqual([ALT])
    expect(layoutSwitches(windowsFacts(toggle('3', '3'), TWO))).toEqual([])
    expect(layoutSwitches(windowsFacts(toggle('2', '1'), TWO))).toEqual([ALT, CTRL])
    expect(layoutSwitches(windowsFacts('', ONE))).toEqual([])
  })
})

it('is nothing on macOS', () => {
  expect(layoutSwitches(null)).toEqual([])
})

describe('collides', () => {
  it('is what holds the switch’s modifiers, whatever they are called', () => {
    expect(collides('Alt+Shift+D', [ALT])).toBe(true)
    expect(collides('Shift+Option+F9', [ALT])).toBe(true)
    expect(collides('CommandOrControl+Shift+D', [CTRL])).toBe(true)
    expect(collides('Alt+F9', [ALT, CTRL])).toBe(false)
    expect(collides('Ctrl+Shift+D', [ALT])).toBe(false)
    expect(collides('Alt+Shift+D', [])).toBe(false)
  })

  it('leaves a suggestion free whatever the desktop does', () => {
    expect(SUGGESTIONS.some((other) => !collides(other, [ALT, CTRL]))).toBe(true)
  })
})
