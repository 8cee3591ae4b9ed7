import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { DEFAULT_SETTINGS } from '../../../../electron/contract/settings'
import { failure, type LookupFailure } from '../../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../../electron/domain/profile'
import { err } from '../../../../electron/domain/result'
import { ErrorActions } from '../../../../renderer/lookup/error-actions'
import { onBridge } from '../../../support/page/on-bridge'

function show(error: LookupFailure, settings = DEFAULT_SETTINGS) {
  const state = { phase: 'error', turn: 1, text: '11111222', at: 0, error } as const
  const ask = vi.fn()
  render(
    <ErrorActions
      state={state satisfies Extract<LookupState, { phase: 'error' }>}
      settings={settings}
      ask={ask}
    />,
  )
  return ask
}
const buttons = () => screen.queryAllByRole('button')
const press = (position: number) =>
  act(async () => void fireEvent.click(buttons()[position] as Element))

beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

it('asks for the same text again', async () => {
  const ask = show(failure('timeout'))
  await press(0)
  expect(ask.mock.calls).toEqual([['11111222']])
})

it('offers the settings first and then the demo, one solid button', async () => {
  const open = onBridge('window.open-settings')
  const select = onBridge('profile.select')
  show(failure('no-credentials'))
  expect(buttons().map(({ className }) => className)).toEqual(['primary', ''])
  await press(0)
  expect(open.mock.calls).toEqual([['credentials']])
  await press(1)
  expect(select.mock.calls).toEqual([['demo']])
})

it('offers no demo where there is none', () => {
  show(failure('no-credentials'), { ...DEFAULT_SETTINGS, profiles: [] })
  expect(buttons()).toHaveLength(1)
})

it('says why it could not do it', async () => {
  onBridge('profile.open-console', err(failure('page-not-opened')))
  show(failure('permission'))
  await press(1)
  expect(screen.getByRole('alert').textContent).not.toBe('')
})

it('copies what the team lead needs, and says so', async () => {
  const copy = onBridge('lookup.copy-reference')
  show(failure('session-expired'))
  await press(0)
  expect(copy).toHaveBeenCalledOnce()
  expect(screen.getByRole('status').textContent).toMatch(/✓/)
  expect(buttons()[0]?.className).toBe('primary done')
  onBridge('lookup.copy-reference', err(failure('not-copied')))
  await press(0)
  expect(screen.getByRole('status').textContent).toBe('')
  expect(screen.getByRole('alert').textContent).not.toBe('')
})

it('offers to try again once the ban is over', () => {
  show(failure('throttled', { retryAt: 60_000 }))
  expect(buttons()).toHaveLength(0)
  act(() => void vi.advanceTimersByTime(60_000))
  expect(buttons()).toHaveLength(1)
})

it('renews the session of a real store, and of no store that has a page of its own', async () => {
  const begin = onBridge('renewal.begin')
  const own = { ...DEMO_PROFILE, id: 'own', gateway: 'production' } as const
  const settings = { ...DEFAULT_SETTINGS, profiles: [own], activeProfileId: own.id }
  show(failure('session-expired'), settings)
  await press(0)
  expect(begin.mock.calls).toEqual([['own', 'panel']])
  cleanup()
  const elsewhere = { ...own, authoriseUrl: 'https://auth.example/' }
  show(failure('session-expired'), { ...settings, profiles: [elsewhere] })
  expect(buttons().map(({ textContent }) => textContent)).toContain('打开授权页')
})
