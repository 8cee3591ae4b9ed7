import type { UpdateFeed, UpdateStep, UpdateView } from '../contract/update'
import type { UpdateFailure } from '../domain/failure'
import type { OpenEngine, UpdateEngine } from './engine'
import type { UpdatePlace } from './place'
import { type UpdateAction, updateFailure } from './update-failure'

export interface UpdatePorts {
  readonly place: UpdatePlace
  readonly feed: () => UpdateFeed
  readonly openEngine: OpenEngine
  /** Nothing is downloaded or installed in the middle of a call. */
  readonly isBusy: () => boolean
  /** Runs it at once, or after the question what becomes of unsaved settings; not when the person stays. */
  readonly beforeEnd: (end: () => void) => void
  readonly now: () => number
  /** Runs it once; the result takes it back. */
  readonly after: (milliseconds: number, action: () => void) => () => void
  readonly publish: (view: UpdateView) => void
  readonly log: (entry: { step: UpdateStep['step']; problem: UpdateFailure['kind'] | null }) => void
}

export interface Updates {
  /** Says how things are, and looks for a newer version from time to time, the first time in a minute. */
  begin(): void
  check(): void
  download(): void
  putOff(): void
  install(): void
  /** The feed is another one, or none. */
  feedChanged(): void
  view(): UpdateView
  stop(): void
}

/** Long after the first card, and after whatever a start of the day brings. */
export const FIRST_CHECK_MS = 60_000
export const CHECK_EVERY_MS = 6 * 3_600_000
/** "Later" is a day later. */
export const PUT_OFF_MS = 24 * 3_600_000
const LOOK_AGAIN_MS = 1000

/** Every step is asked for; only looking for a newer version is done by itself. */
export function openUpdates(ports: UpdatePorts): Updates {
  const { place, now, after } = ports
  let engine: UpdateEngine | null = null
  /** What belongs to an earlier feed is not wanted any more. */
  let round = 0
  let putOff: { version: string; until: number } | null = null
  let checkAgain = () => {}
  let stopWaiting = () => {}
  let view: UpdateView = { update: { step: 'off' }, problem: null }

  const isOff = () => place.by === null || ports.feed() === null

  function rest(): UpdateStep {
    if (place.by === null) return { step: 'not-here', reason: place.reason }
    return isOff() ? { step: 'off' } : { step: 'none', checkedAt: null }
  }

  function show(update: UpdateStep, problem: UpdateFailure | null = null) {
    const isNews = update.step !== view.update.step || problem !== view.problem
    view = { update, problem }
    ports.publish(view)
    if (isNews) ports.log({ step: update.step, problem: problem?.kind ?? null })
  }

  function asked(step: 'offered' | 'ready', version: string): UpdateStep {
    const isPutOff = putOff?.version === version && now() < putOff.until
    return { step, version, putOff: isPutOff, waits: false }
  }

  /** One attempt; its end counts only while nothing else was asked for. */
  async function attempt(
    action: UpdateAction,
    work: (opened: UpdateEngine) => Promise<UpdateStep>,
    afterFailure: (problem: UpdateFailure) => UpdateStep,
  ) {
    const own = round
    try {
      engine ??= await ports.openEngine(ports.feed() ?? '')
      const next = await work(engine)
      if (own === round) show(next)
    } catch (error) {
      if (own !== round) return
      const problem = updateFailure(action, error)
      show(afterFailure(problem), problem)
    }
  }

  function check() {
    const { update } = view
    if (isOff()) return
    if (['checking', 'downloading', 'installing', 'ready'].includes(update.step)) return
    const before = update.step === 'offered' ? asked('offered', update.version) : update
    stopWaiting()
    show({ step: 'checking' })
    const look = async (opened: UpdateEngine) => {
      const version = await opened.check()
      return version === null
        ? ({ step: 'none', checkedAt: now() } as const)
        : asked('offered', version)
    }
    void attempt('check', look, () => before)
  }

  /** Starts what was asked for as soon as nobody is in the middle of a call. */
  function whenFree(step: Extract<UpdateStep, { waits: boolean }>, start: () => void) {
    stopWaiting()
    if (!ports.isBusy()) {
      start()
      return
    }
    if (!step.waits) show({ ...step, waits: true })
    stopWaiting = after(LOOK_AGAIN_MS, () => whenFree({ ...step, waits: true }, start))
  }

  function download() {
    const { update } = view
    if (update.step !== 'offered') return
    const { version } = update
    whenFree(update, () => {
      const own = round
      const onPercent = (percent: number) => {
        if (own === round) show({ step: 'downloading', version, percent })
      }
      onPercent(0)
      const fetch = async (opened: UpdateEngine) => {
        await opened.download(onPercent)
        return asked('ready', version)
      }
      void attempt('download', fetch, () => asked('offered', version))
    })
  }

  function install() {
    const { update } = view
    if (update.step !== 'ready') return
    whenFree(update, () => {
      if (view.update.step === 'ready' && view.update.waits) show({ ...update, waits: false })
      const own = round
      ports.beforeEnd(() => {
        // Much may have happened while a person was asked.
        if (own !== round) return
        if (ports.isBusy()) install()
        else replace()
      })
    })
  }

  function replace() {
    const { update } = view
    if (update.step !== 'ready') return
    const { version } = update
    show({ step: 'installing', version })
    const work = async (opened: UpdateEngine): Promise<UpdateStep> => {
      await opened.install()
      return { step: 'installing', version }
    }
    // What is not what was published any more is downloaded anew.
    void attempt('install', work, ({ cause }) =>
      asked(cause === 'update-tampered' ? 'offered' : 'ready', version),
    )
  }

  function reset() {
    round += 1
    stopWaiting()
    engine?.close()
    engine = null
  }

  function checkFromTimeToTime(milliseconds: number) {
    checkAgain()
    checkAgain = after(milliseconds, () => {
      const { update } = view
      // A day after "later", what was found is shown again.
      if (update.step === 'ready') show({ ...update, ...asked('ready', update.version) })
      else if (!ports.isBusy()) check()
      checkFromTimeToTime(CHECK_EVERY_MS)
    })
  }

  function begin() {
    show(rest())
    checkAgain()
    if (!isOff()) checkFromTimeToTime(FIRST_CHECK_MS)
  }

  return {
    begin,
    check,
    download,
    install,
    putOff() {
      const { update } = view
      if (update.step !== 'offered' && update.step !== 'ready') return
      stopWaiting()
      putOff = { version: update.version, until: now() + PUT_OFF_MS }
      show(asked(update.step, update.version))
    },
    feedChanged() {
      reset()
      putOff = null
      begin()
    },
    view: () => view,
    stop() {
      checkAgain()
      reset()
    },
  }
}
