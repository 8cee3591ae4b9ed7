import { vi } from 'vitest'
import type { UpdateView } from '../../../electron/contract/update'
import type { UpdatePlace } from '../../../electron/updates/place'
import { openUpdates } from '../../../electron/updates/updates'

/** Updates over an engine whose answers the test gives, and a clock that it turns. */
export function world(initial: { feed?: string | null; place?: UpdatePlace } = {}) {
  const state = {
    now: 1_000_000,
    busy: false,
    feed: initial.feed === undefined ? 'https://feed.example/' : initial.feed,
  }
  const engine = {
    check: vi.fn(async (): Promise<string | null> => '0.2.0'),
    download: vi.fn(async (onPercent: (percent: number) => void) => onPercent(50)),
    install: vi.fn(() => new Promise<void>(() => {})),
    close: vi.fn(),
  }
  const openEngine = vi.fn(async (_feed: string) => engine)
  /** What waits for the answer about unsaved settings; null where none are open. */
  const unsaved: { answers: (() => void)[] | null } = { answers: null }
  const views: UpdateView[] = []
  const log = vi.fn()
  let timers: { at: number; action: () => void }[] = []
  const updates = openUpdates({
    place: initial.place ?? { by: 'appimage' },
    feed: () => state.feed,
    openEngine,
    isBusy: () => state.busy,
    beforeEnd(action) {
      if (unsaved.answers === null) action()
      else unsaved.answers.push(action)
    },
    now: () => state.now,
    after(milliseconds, action) {
      const timer = { at: state.now + milliseconds, action }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    publish: (view) => void views.push(view),
    log,
  })
  /** All that was asked for has been answered. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    ...{ state, unsaved, engine, openEngine, views, log, updates, settle },
    steps: () => views.map(({ update }) => update.step),
    timers: () => timers.length,
    async pass(milliseconds: number) {
      state.now += milliseconds
      for (const timer of timers.filter(({ at }) => at <= state.now)) {
        timers = timers.filter((each) => each !== timer)
        timer.action()
      }
      await settle()
    },
  }
}

/** With 0.2.0 offered. */
export async function offered() {
  const it = world()
  it.updates.begin()
  it.updates.check()
  await it.settle()
  return it
}

/** With 0.2.0 downloaded. */
export async function ready() {
  const it = await offered()
  it.updates.download()
  await it.settle()
  return it
}
