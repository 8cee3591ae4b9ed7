import { lookupError } from '../contract/error-texts'
import type { LookupError } from '../contract/lookup-error'
import type { LookupState } from '../contract/lookup-state'
import type { Profile } from '../contract/profile'
import type { Result } from '../contract/result'
import type { VirtualNumber } from '../contract/virtual-number'
import type { WorkcardId } from '../contract/workcard-id'
import { type CopyVariant, copyText } from './copy-text'
import { findWorkcardId } from './find-id'
import { lookUp } from './look-up'
import { openMemory, type Shown } from './memory'
import type { Bind, Found } from './ports'

export interface SessionPorts {
  readonly bind: Bind
  readonly profile: () => Profile
  readonly copiesAutomatically: () => boolean
  /** False when the clipboard did not take it. */
  readonly copy: (text: string) => Promise<boolean>
  readonly now: () => number
  readonly publish: (state: LookupState) => void
  readonly log: (record: LookupRecord) => void
}

/** What the log learns of a lookup: how it went, never for whom. */
export type LookupRecord =
  | {
      event: 'lookup-succeeded'
      profileId: string
      elapsedMs: number
      requestId: string | null
      tries: number
    }
  | {
      event: 'lookup-failed'
      profileId: string
      elapsedMs: number
      requestId: string | null
      kind: LookupError['kind']
      code: number | null
    }

/** The panel's lookup. It shows one work card at a time; a newer request replaces an older one. */
export interface LookupSession {
  request(text: string): Promise<void>
  /** Looks up a candidate: the agent has answered the question, so it is not asked again. */
  choose(workcardId: WorkcardId): Promise<void>
  cancel(): void
  clear(): void
  /** Fills the field without looking anything up. */
  prefill(text: string): void
  /** A new number for the work card on screen. */
  renew(): Promise<void>
  /** The latest number once more, if it is not too old; false when there is none. */
  recall(): Promise<boolean>
  /** The number on screen, if it is this work card's: a press may come in the moment another one arrives. */
  numberOf(workcardId: WorkcardId): VirtualNumber | null
  /** Cancels or clears; false when there was nothing left to do. */
  stepBack(): boolean
  copy(variant: CopyVariant): Promise<void>
  /** What was copied is not in the clipboard any more. */
  clipboardCleared(): void
}

interface Flight {
  readonly key: string
  readonly abort: AbortController
  readonly done: Promise<void>
}

export function openSession(ports: SessionPorts): LookupSession {
  let state: LookupState = { phase: 'empty', text: '' }
  const memory = openMemory()
  let flight: Flight | null = null

  function show(next: LookupState) {
    state = next
    ports.publish(next)
  }

  function land() {
    flight?.abort.abort()
    flight = null
  }

  const fail = (text: string, error: LookupError) =>
    show({ phase: 'error', text: oneLine(text), at: ports.now(), error })

  async function fly(profile: Profile, workcardId: WorkcardId, abort: AbortController) {
    const startedAt = ports.now()
    const waiting = (waitingUntil: number | null) =>
      show({ phase: 'looking-up', workcardId, startedAt, waitingUntil })
    waiting(null)
    const found = await lookUp(ports.bind, profile, workcardId, {
      signal: abort.signal,
      onWaiting: (until) => {
        if (!abort.signal.aborted) waiting(until)
      },
    })
    ports.log(record(profile, found, ports.now() - startedAt))
    // A newer lookup owns the card now; this answer belongs to nobody.
    if (flight?.abort !== abort) return
    flight = null
    if (!found.ok) return fail(workcardId, found.error)
    const shown = toShown(profile, found.value)
    memory.remember(keyOf(profile, workcardId), shown)
    await showNumber(shown)
  }

  async function showNumber(shown: Shown) {
    show(shown)
    if (ports.copiesAutomatically()) await copy('number')
  }

  function toShown(profile: Profile, { number, requestId, elapsedMs, workcardId }: Found): Shown {
    const what = { phase: 'number', workcardId, number, profileId: profile.id, requestId } as const
    return { ...what, obtainedAt: ports.now(), elapsedMs, earlier: false, copied: 'nothing' }
  }

  /** One call for the work card, unless it is on its way already. */
  function start(profile: Profile, workcardId: WorkcardId): Promise<void> {
    const key = keyOf(profile, workcardId)
    if (flight?.key === key) return flight.done
    land()
    const abort = new AbortController()
    // `fly` reads `flight` only after its first await, when it is set.
    const done = fly(profile, workcardId, abort)
    flight = { key, abort, done }
    return done
  }

  async function copy(variant: CopyVariant) {
    const copied = state
    const text = copyText(copied, variant)
    if (text === null) return
    const taken = await ports.copy(text)
    if (state === copied && copied.phase === 'number' && variant !== 'reference') {
      show({ ...copied, copied: taken ? variant : 'failed' })
    }
  }

  async function choose(workcardId: WorkcardId) {
    const profile = ports.profile()
    const earlier = memory.recall(ports.now(), keyOf(profile, workcardId))
    if (earlier === null) return start(profile, workcardId)
    land()
    await showNumber(earlier)
  }

  function cancel() {
    if (flight === null || state.phase !== 'looking-up') return
    const { workcardId } = state
    land()
    fail(workcardId, lookupError('cancelled'))
  }

  function clear() {
    land()
    show({ phase: 'empty', text: '' })
  }

  return {
    choose,
    copy,
    cancel,
    clear,
    stepBack() {
      if (state.phase === 'empty') return false
      if (state.phase === 'looking-up') cancel()
      else clear()
      return true
    },
    async request(text) {
      const id = findWorkcardId(text)
      if (!id.ok) {
        land()
        return fail(text, id.error)
      }
      return choose(id.value)
    },
    prefill(text) {
      land()
      show({ phase: 'empty', text: oneLine(text) })
    },
    async renew() {
      if (state.phase === 'number') await start(ports.profile(), state.workcardId)
    },
    async recall() {
      const latest = memory.recall(ports.now())
      if (latest === null) return false
      land()
      await showNumber(latest)
      return true
    },
    clipboardCleared() {
      if (state.phase === 'number' && state.copied !== 'nothing')
        show({ ...state, copied: 'nothing' })
    },
    numberOf: (workcardId) =>
      state.phase === 'number' && state.workcardId === workcardId ? state.number : null,
  }
}

const keyOf = (profile: Profile, workcardId: WorkcardId) => `${profile.id}/${workcardId}`

/** The field shows one line; a pasted megabyte is not sent back to the page. */
const oneLine = (text: string) => text.slice(0, 200).replaceAll(/\s+/g, ' ').trim()

function record(
  profile: Profile,
  found: Result<Found, LookupError>,
  elapsedMs: number,
): LookupRecord {
  const profileId = profile.id
  if (found.ok) {
    const { requestId, tries } = found.value
    return { event: 'lookup-succeeded', profileId, elapsedMs, requestId, tries }
  }
  const { requestId, kind, code } = found.error
  return { event: 'lookup-failed', profileId, elapsedMs, requestId, kind, code }
}
