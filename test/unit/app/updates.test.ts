import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wireUpdates } from '../../../electron/app/updates'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import type { UpdateView } from '../../../electron/contract/update'
import { empty, failed, found } from '../renderer/lookup/states'

const FEED = 'https://updates.example/'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function wired() {
  let settings: Settings = { ...DEFAULT_SETTINGS, updateFeed: FEED }
  const listeners: ((now: Settings, before: Settings) => void)[] = []
  let shown: LookupState = empty(1)
  let isCountingDown = false
  const views: UpdateView[] = []
  const onNews = vi.fn()
  const openEngine = vi.fn(async (_feed: string) => ({
    check: async () => '0.2.0',
    download: async () => {},
    install: () => new Promise<void>(() => {}),
    close: vi.fn(),
  }))
  const updates = wireUpdates({
    settings: { read: () => settings, onChange: (listener) => void listeners.push(listener) },
    topics: {
      publish: (topic, value, ..._schema) => {
        if (topic === 'update') views.push(value as UpdateView)
      },
      read: () => shown as never,
    },
    log: vi.fn(),
    lookupState: () => shown,
    clipboard: { isCountingDown: () => isCountingDown },
    beforeEnd: (action) => action(),
    place: { by: 'appimage' },
    ...{ openEngine, onNews },
  })
  updates.begin()
  return {
    ...{ updates, onNews, openEngine },
    show(state: LookupState) {
      shown = state
    },
    countDown(isRunning: boolean) {
      isCountingDown = isRunning
    },
    change(changed: Partial<Settings>) {
      const before = settings
      settings = { ...settings, ...changed }
      for (const listener of listeners) listener(settings, before)
    },
    step: () => views.at(-1)?.update,
  }
}

async function offered() {
  const it = wired()
  it.updates.check()
  await vi.waitFor(() => expect(it.step()?.step).toBe('offered'))
  return it
}

it('opens the updater for the feed that is saved, and tells the tray once', async () => {
  const { onNews, updates, openEngine } = await offered()
  expect(openEngine.mock.calls).toEqual([[FEED]])
  expect(onNews.mock.calls).toEqual([[{ step: 'offered', version: '0.2.0' }]])
  updates.putOff()
  expect(onNews.mock.calls.at(-1)).toEqual([null])
})

it('waits while a number is on screen, for as long as it is thought to be valid', async () => {
  const { updates, show, step, change } = await offered()
  change({ estimatedExpiryMinutes: 10 })
  show({ ...found(2, '11111222'), obtainedAt: Date.now() } as LookupState)
  updates.download()
  await vi.advanceTimersByTimeAsync(9 * 60_000)
  expect(step()).toMatchObject({ step: 'offered', waits: true })
  await vi.advanceTimersByTimeAsync(61_000)
  expect(step()).toMatchObject({ step: 'ready' })
})

it('waits while a number counts down in the clipboard, whatever the card says by now', async () => {
  const { updates, show, step, countDown } = await offered()
  countDown(true)
  show(failed(3, '22223333'))
  updates.download()
  expect(step()).toMatchObject({ step: 'offered', waits: true })
  countDown(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(step()).toMatchObject({ step: 'ready' })
})

it('asks another feed once it is saved, and none when there is none', async () => {
  const { change, step } = await offered()
  change({ theme: 'dark' })
  expect(step()?.step).toBe('offered')
  change({ updateFeed: null })
  expect(step()).toEqual({ step: 'off' })
})
