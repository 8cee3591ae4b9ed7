import { fireEvent, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../../electron/domain/profile'
import { usePanelKeys } from '../../../../renderer/lookup/use-panel-keys'
import { onBridge } from '../../../support/page/on-bridge'

const SHOP = { ...DEMO_PROFILE, id: 'shop', gateway: 'production' } as const
const settings = { ...DEFAULT_SETTINGS, profiles: [SHOP, DEMO_PROFILE] }

function show(changes: Partial<Parameters<typeof usePanelKeys>[1]> = {}, given = true) {
  const panel = { dial: vi.fn(), choose: vi.fn(), help: vi.fn(), mini: vi.fn() }
  renderHook(() =>
    usePanelKeys(given ? settings : null, {
      ...panel,
      ...{ showsHelp: false, showsNumber: true, ...changes },
    }),
  )
  return panel
}
const press = (key: string, more = {}) => fireEvent.keyDown(window, { key, ...more })
const ctrl = { ctrlKey: true }

let stepBack: ReturnType<typeof onBridge>
beforeEach(() => {
  stepBack = onBridge('lookup.step-back')
})

it('dials, makes the card small and chooses a store by its place', () => {
  const { dial, mini, choose } = show()
  press('Enter', ctrl)
  press('p', ctrl)
  press('2', ctrl)
  press('9', ctrl)
  expect(dial).toHaveBeenCalledOnce()
  expect(mini).toHaveBeenCalledOnce()
  expect(choose.mock.calls).toEqual([['demo']])
})

it('copies and opens the settings', () => {
  const copy = onBridge('lookup.copy')
  const open = onBridge('window.open-settings')
  show()
  press('c', ctrl)
  press(',', ctrl)
  expect(copy.mock.calls).toEqual([['number']])
  expect(open).toHaveBeenCalledOnce()
})

it('does each once for a key that is held down', () => {
  const copy = onBridge('lookup.copy')
  const { dial, mini, choose } = show()
  for (const key of ['Enter', 'p', '2', 'c']) {
    press(key, ctrl)
    // Nor does the page do anything of its own with it.
    expect(press(key, { ...ctrl, repeat: true })).toBe(false)
  }
  for (const each of [dial, mini, choose, copy]) expect(each).toHaveBeenCalledOnce()
  press('Escape')
  press('Escape', { repeat: true })
  expect(stepBack).toHaveBeenCalledOnce()
})

it('lets Enter press the button that has the focus once, and a held letter be typed', () => {
  show()
  expect(press('Enter')).toBe(true)
  expect(press('Enter', { repeat: true })).toBe(false)
  expect(press('1', { repeat: true })).toBe(true)
})

it('closes the key sheet by Esc, and steps back without it', () => {
  const open = show({ showsHelp: true })
  press('Escape')
  expect(open.help).toHaveBeenCalledOnce()
  expect(stepBack).not.toHaveBeenCalled()
})

it('steps back by Esc, but not while an IME composes', () => {
  show()
  press('Escape', { isComposing: true })
  expect(stepBack).not.toHaveBeenCalled()
  press('Escape')
  expect(stepBack).toHaveBeenCalledOnce()
})

it('does nothing before the settings are there', () => {
  const { dial } = show({}, false)
  press('Enter', ctrl)
  expect(dial).not.toHaveBeenCalled()
})
