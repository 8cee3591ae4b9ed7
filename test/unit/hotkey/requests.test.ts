import { expect, it, vi } from 'vitest'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import type { Settings } from '../../../electron/contract/settings'
import { ok } from '../../../electron/domain/result'
import { hotkeyRequests } from '../../../electron/hotkey/requests'

const CURRENT: HotkeyStatus = {
  accelerator: 'Alt+Shift+D',
  state: 'registered',
  alternatives: [],
}

function serving({ free = true } = {}) {
  const save = vi.fn((_changed: Partial<Settings>) => ok(undefined))
  const capture = vi.fn()
  const hotkey = { accelerator: CURRENT.accelerator, paused: false }
  const current = () => ({ hotkey, showHotkey: 'Alt+Shift+S' })
  const answer = hotkeyRequests({
    ...{ save, capture, current, status: () => CURRENT, isFree: () => free },
  })
  return { answer, save, capture }
}

it('saves a combination that is free', async () => {
  const { answer, save } = serving()
  const hotkey = { accelerator: 'Alt+Shift+W', paused: false }
  expect(await answer['hotkey.save'](hotkey)).toEqual(ok(CURRENT))
  expect(save.mock.calls).toEqual([[{ hotkey }]])
})

it('keeps the one in force when another is taken or not safe, and says why', async () => {
  const taken = serving({ free: false })
  const wanted = { accelerator: 'Alt+Shift+W', paused: false }
  expect(await taken.answer['hotkey.save'](wanted)).toMatchObject({
    error: { cause: 'hotkey-taken', params: { key: 'Alt+Shift+W' } },
  })
  expect(taken.save).not.toHaveBeenCalled()
  const { answer, save } = serving()
  expect(await answer['hotkey.save']({ ...wanted, accelerator: 'Ctrl+Alt+D' })).toMatchObject({
    error: { cause: 'hotkey-alt-gr' },
  })
  expect(save).not.toHaveBeenCalled()
})

it('asks nothing about the one in force, or while it is paused', async () => {
  const { answer, save } = serving({ free: false })
  await answer['hotkey.save']({ accelerator: CURRENT.accelerator, paused: false })
  await answer['hotkey.save']({ accelerator: 'Alt+Shift+W', paused: true })
  expect(save).toHaveBeenCalledTimes(2)
})

it('tells when a page captures', async () => {
  const { answer, capture } = serving()
  await answer['hotkey.capture'](true)
  expect(capture.mock.calls).toEqual([[true]])
})

it('judges the second hotkey as the first, and neither may be the other', async () => {
  const { answer, save } = serving()
  const show = (accelerator: string | null) => answer['hotkey.save-show']({ accelerator })
  expect(await show('Alt+Shift+D')).toMatchObject({ error: { cause: 'hotkey-of-other' } })
  expect(await show('S')).toMatchObject({ error: { cause: 'hotkey-no-modifier' } })
  const other = { accelerator: 'Alt+Shift+S', paused: false }
  expect(await answer['hotkey.save'](other)).toMatchObject({ error: { cause: 'hotkey-of-other' } })
  expect(save).not.toHaveBeenCalled()
  expect(await show('Alt+Shift+W')).toEqual(ok(CURRENT))
  expect(await show(null)).toEqual(ok(CURRENT))
  const taken = serving({ free: false })
  expect(await taken.answer['hotkey.save-show']({ accelerator: 'Alt+Shift+W' })).toMatchObject({
    error: { cause: 'hotkey-taken' },
  })
  expect(taken.save).not.toHaveBeenCalled()
})
