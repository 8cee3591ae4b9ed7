import type { LookupState, NewLookupState, ShownNumber } from '../contract/lookup-state'
import type { Bind } from '../domain/bind'
import { defectOf } from '../domain/defect'
import { failure, type LookupFailure } from '../domain/failure'
import type { LookupRecord } from '../domain/lookup-record'
import type { Profile } from '../domain/profile'
import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'
import { type CopyVariant, copyText, partText } from './copy-text'
import { findWorkcardId } from './find-id'
import { defectError, lookUp } from './look-up'
import { lookupRecord } from './lookup-record'
import { openMemory } from './memory'
import { numberKey, sourceKey } from './number-source'
import { otherStores, storeRemoved, unknownOwn } from './refusals'
import { shownLine, shownNumber } from './shown'

export interface SessionPorts {
  readonly bind: Bind
  /** A store as it is saved now; null when there is none of that ID. */
  readonly findProfile: (id: string) => Profile | null
  readonly copiesAutomatically: () => boolean
  /** False when the clipboard did not take it. */
  readonly copy: (text: string) => Promise<boolean>
  readonly now: () => number
  readonly publish: (state: LookupState) => void
  readonly log: (record: LookupRecord) => void
}

/** The panel's lookup. It shows one work card at a time; a newer request replaces an older one. */
export interface LookupSession {
  request(profile: Profile, text: string): Promise<void>
  /** Looks up a candidate: the agent has answered the question, so it is not asked again. */
  choose(profile: Profile, workcardId: WorkcardId): Promise<void>
  cancel(): void
  clear(): void
  /** What was asked for did not come as far as a lookup. */
  refuse(error: LookupFailure): void
  /** Fills the field without looking anything up. */
  prefill(text: string): void
  /** A new number for the work card on screen, from the store that gave the one that is there. */
  renew(): Promise<void>
  /**
   * Shows what a number belongs to that was copied here and is in the clipboard, under the name of the
   * chosen store only if it is that store's; or says that it cannot.
   */
  recall(chosen: Profile, text: string): Promise<void>
  /** The number on screen, if it is this work card's: a press may come in the moment another one arrives. */
  numberOf(workcardId: WorkcardId): VirtualNumber | null
  /** Cancels; false when nothing was looked up. */
  stepBack(): boolean
  isLookingUp(): boolean
  copy(variant: NumberVariant): Promise<void>
  /** What a person can quote of the error on screen; false when the clipboard did not take it. */
  copyReference(): Promise<boolean>
  /** Copies what is selected of the number on screen. */
  copyPart(part: string): Promise<void>
  /** What was copied is not in the clipboard any more. */
  clipboardCleared(): void
  /** Settings were saved: nothing of another store than the chosen one stays on screen. */
  storesChanged(chosen: Profile): void
  /** The store is called as somebody else from now on: its numbers are not known any more. */
  forget(profileId: string): void
  /** Grows with everything that is put on screen: who waits for something sees whether it is still wanted. */
  turn(): number
}

interface Run {
  readonly key: string
  readonly abort: AbortController
  readonly done: Promise<void>
}

type NumberVariant = Exclude<CopyVariant, 'reference'>

/** The number that was written to the clipboard last, and what it belongs to. */
interface Copied {
  readonly text: string
  readonly variant: NumberVariant | 'part'
  readonly from: Profile
  readonly workcardId: WorkcardId
  readonly key: string
}

export function openSession(ports: SessionPorts): LookupSession {
  let state: LookupState = { phase: 'empty', text: '', turn: 0 }
  /** The store that was asked for what is on screen; null where none was. */
  let from: Profile | null = null
  let current: Run | null = null
  let copied: Copied | null = null
  /** The last text without one ID, whole. */
  let asked = ''
  const memory = openMemory()

  function publish(next: LookupState) {
    state = next
    ports.publish(next)
  }

  /** Something new on screen, which no answer that is still on its way replaces. */
  function show(next: NewLookupState, asked: Profile | null) {
    abortCurrent()
    from = asked
    publish({ ...next, turn: state.turn + 1 })
  }

  function abortCurrent() {
    current?.abort.abort()
    current = null
  }

  const failed = (text: string, error: LookupFailure) =>
    ({ phase: 'error', text: shownLine(text), at: ports.now(), error }) as const

  async function run(profile: Profile, workcardId: WorkcardId, before: string | null) {
    const abort = new AbortController()
    const isCurrent = () => current?.abort === abort
    const startedAt = ports.now()
    const waits = { waitingUntil: null, waitsFor: 'gateway' } as const
    const lookingUp = { phase: 'looking-up', workcardId, startedAt, ...waits } as const
    show(lookingUp, profile)
    const answer = lookUp(ports.bind, profile, workcardId, {
      signal: abort.signal,
      onWaiting(waitingUntil) {
        if (isCurrent()) publish({ ...lookingUp, waitingUntil, turn: state.turn })
      },
      onKeychain(isWaitedFor) {
        const waitsFor = isWaitedFor ? 'keychain' : 'gateway'
        if (isCurrent()) publish({ ...lookingUp, waitsFor, turn: state.turn })
      },
    })
    const done = answer.then(async (found) => {
      ports.log(lookupRecord(profile, found, ports.now() - startedAt))
      // Something newer is on screen; this answer is dropped.
      if (!isCurrent()) return
      current = null
      const { turn } = state
      if (!found.ok) return publish({ ...failed(workcardId, found.error), turn })
      try {
        const shown = shownNumber(profile, found.value, before, ports.now())
        publish({ ...shown, turn })
        memory.remember(numberKey(profile, workcardId), shown)
      } catch (error) {
        return publish({ ...failed(workcardId, defectError(defectOf(error))), turn })
      }
      await copyAutomatically()
    })
    current = { key: numberKey(profile, workcardId), abort, done }
    await done
  }

  /** A second request for the same work card shares the call; the field may hold another text by now. */
  function join({ done }: Run): Promise<void> {
    publish({ ...state, turn: state.turn + 1 })
    return done
  }

  const copyNumber = (variant: NumberVariant) => put(copyText(state, variant), variant)

  async function put(text: string | null, variant: Copied['variant']) {
    const shown = state
    if (shown.phase !== 'number' || text === null) return
    // Set before the write ends: the hotkey may be pressed in between.
    const { workcardId } = shown
    copied = from && { text, variant, from, workcardId, key: numberKey(from, workcardId) }
    const taken = await ports.copy(text)
    if (state === shown) publish({ ...shown, copied: taken ? variant : 'failed' })
  }

  /** An unknown form can be anything, a command for a shell included: it is copied by hand only. */
  async function copyAutomatically(
    text = copyText(state, 'number'),
    variant: Copied['variant'] = 'number',
  ) {
    const isKnown = state.phase === 'number' && state.number.form !== 'unknown'
    if (isKnown && ports.copiesAutomatically()) await put(text, variant)
  }

  async function choose(profile: Profile, workcardId: WorkcardId) {
    const key = numberKey(profile, workcardId)
    if (current?.key === key) return join(current)
    const earlier = memory.recall(key, ports.now())
    if (earlier === null) return run(profile, workcardId, null)
    show(earlier, profile)
    await copyAutomatically()
  }

  async function copyReference() {
    const text = copyText(state, 'reference')
    if (text === null) return true
    copied = null
    return ports.copy(text)
  }

  /** What the number in the clipboard belongs to, as it is known now. */
  function findCopied(text: string): (Copied & { readonly shown: ShownNumber }) | null {
    if (copied?.text !== text) return null
    const shown = memory.recall(copied.key, ports.now()) ?? onScreen(copied.key)
    return shown && { ...copied, shown }
  }

  /** The number on screen, however old it is by now. */
  const onScreen = (key: string): ShownNumber | null =>
    state.phase === 'number' && from && numberKey(from, state.workcardId) === key ? state : null

  function cancel() {
    if (state.phase !== 'looking-up') return
    abortCurrent()
    publish({ ...failed(state.workcardId, failure('cancelled')), turn: state.turn })
  }

  function clear() {
    // An empty card leaves the field alone: the agent may be typing.
    if (state.phase === 'empty' && state.text === '') publish(state)
    else show({ phase: 'empty', text: '' }, null)
  }

  /** The field keeps its text, because the turn stays the same. */
  function clearCard() {
    abortCurrent()
    from = null
    const text = 'text' in state ? state.text : state.workcardId
    publish({ phase: 'empty', text, turn: state.turn })
  }

  return {
    copy: copyNumber,
    copyReference,
    copyPart: (part) => put(partText(state, part), 'part'),
    cancel,
    clear,
    stepBack() {
      const wasLookingUp = state.phase === 'looking-up'
      cancel()
      return wasLookingUp
    },
    choose,
    async request(profile, text) {
      // The field shows one line of the text; asking for that line again means the whole text.
      const whole = shownLine(asked) === text ? asked : text
      const id = findWorkcardId(whole)
      if (id.ok) return choose(profile, id.value)
      asked = whole
      show(failed(whole, id.error), null)
    },
    refuse(error) {
      show(failed('', error), null)
    },
    prefill(text) {
      show({ phase: 'empty', text: shownLine(text) }, null)
    },
    async renew() {
      if (state.phase !== 'number') return
      const { profileId, workcardId, number } = state
      const own = ports.findProfile(profileId)
      if (own === null) show(failed(workcardId, storeRemoved()), null)
      else await run(own, workcardId, number.raw)
    },
    async recall(chosen, text) {
      if (copied?.text === text && copied.key === current?.key) return join(current)
      const own = findCopied(text)
      const kept = own && ports.findProfile(own.from.id)
      if (own === null || kept === null || sourceKey(kept) !== sourceKey(own.from)) {
        return show(failed('', unknownOwn()), chosen)
      }
      if (kept.id !== chosen.id) {
        return show(failed(own.workcardId, otherStores(kept, own.workcardId)), chosen)
      }
      const { shown, variant } = own
      const found = { ...shown, turn: state.turn }
      const isThere =
        (variant === 'part' ? partText(found, text) : copyText(found, variant)) === text
      show({ ...shown, copied: isThere ? variant : 'nothing' }, chosen)
      // Copied again, so that its time in the clipboard starts again.
      await (isThere ? copyAutomatically(text, variant) : copyAutomatically())
    },
    clipboardCleared() {
      if (state.phase === 'number' && state.copied !== 'nothing')
        publish({ ...state, copied: 'nothing' })
    },
    numberOf: (workcardId) =>
      state.phase === 'number' && state.workcardId === workcardId ? state.number : null,
    storesChanged(chosen) {
      if (from !== null && sourceKey(from) !== sourceKey(chosen)) clearCard()
    },
    forget(profileId) {
      memory.forget(profileId)
      if (from?.id === profileId && state.phase !== 'error') clearCard()
    },
    isLookingUp: () => state.phase === 'looking-up',
    turn: () => state.turn,
  }
}
