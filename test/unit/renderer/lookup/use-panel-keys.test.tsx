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
