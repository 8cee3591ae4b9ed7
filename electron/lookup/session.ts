import type { LookupState, NewLookupState, ShownNumber } from '../contract/lookup-state'
import { defectOf } from '../domain/defect'
import { failure, type LookupFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import type { WorkcardId } from '../domain/workcard-id'
import { copyText, type NumberVariant, partText } from './copy-text'
import { findWorkcardId } from './find-id'
import { defectError, lookUp } from './look-up'
import { lookupRecord } from './lookup-record'
import type { LookupSession, SessionPorts } from './lookup-session'
import { openMemory } from './memory'
import { numberKey, sourceKey } from './number-source'
import { openRecent } from './recent'
import { otherStores, storeRemoved, unknownOwn } from './refusals'
import { shownLine, shownNumber } from './shown'

interface Run {
  readonly key: string
  readonly abort: AbortController
  readonly done: Promise<void>
}

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
  /** Grows with each copy, and when it is gone again: what ends later is no news of the clipboard. */
  let copies = 0
  /** The last text without one ID, whole. */
  let asked = ''
  /** The card on screen for which a new number was asked: until one is there, the old one does not do. */
  let renewing: string | null = null
  const memory = openMemory()
  const recent = openRecent(ports.publishRecent)

  function publish(next: LookupState) {
    state = next
    ports.publish(next)
  }

  /** Something new on screen, which no answer that is still on its way replaces. */
  function show(next: NewLookupState, asked: Profile | null) {
    abortCurrent()
    from = asked
    renewing = null
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
    renewing = before === null ? null : numberKey(profile, workcardId)
    recent.asked(profile.id, workcardId, startedAt)
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
      // Last: the page draws the number first.
      recent.found(profile.id, workcardId, found.value.number)
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
    if (state.phase !== 'number' || text === null) return
    // Set before the write ends: the hotkey may be pressed in between.
    const { workcardId, turn } = state
    copies += 1
    const copy = copies
    copied = from && { text, variant, from, workcardId, key: numberKey(from, workcardId) }
    const taken = await ports.copy(text)
    if (copy !== copies || state.phase !== 'number' || state.turn !== turn) return
    const clearsAfter = taken ? ports.clearsAfterMs() : null
    const clearsAt = clearsAfter === null ? null : ports.now() + clearsAfter
    publish({ ...state, copied: taken ? variant : 'failed', clearsAt })
  }

  /** An unknown form can be anything, a command for a shell included: it is copied by hand only. */
  async function copyAutomatically() {
    const variant = ports.automaticCopy()
    if (variant === null || !hasKnownForm()) return
    const text = copyText(state, variant)
    await (text === null ? copyNumber('number') : put(text, variant))
  }

  const hasKnownForm = () => state.phase === 'number' && state.number.form !== 'unknown'

  async function choose(profile: Profile, workcardId: WorkcardId) {
    const key = numberKey(profile, workcardId)
    if (current?.key === key) return join(current)
    const earlier = memory.recall(key, ports.now())
    if (earlier === null) return run(profile, workcardId, null)
    if (state.phase === 'error' && renewing === key)
      return run(profile, workcardId, earlier.number.raw)
    await showKnown(profile, earlier)
  }

  async function showKnown(profile: Profile, earlier: ShownNumber) {
    recent.asked(profile.id, earlier.workcardId, ports.now())
    recent.found(profile.id, earlier.workcardId, earlier.number)
    show(earlier, profile)
    await copyAutomatically()
  }

  async function copyReference() {
    if (state.phase !== 'error') return true
    copied = null
    const { error, at } = state
    return ports.copy(await ports.describe({ error, at, profile: from }))
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
      if (isThere && hasKnownForm() && ports.automaticCopy() !== null) await put(text, variant)
      else await copyAutomatically()
    },
    clipboardCleared(wasTakenOut) {
      copies += 1
      if (state.phase === 'number' && state.copied !== 'nothing')
        publish({ ...state, copied: wasTakenOut ? 'cleared' : 'nothing', clearsAt: null })
    },
    async showAgain(profile, workcardId) {
      const known = memory.find(numberKey(profile, workcardId))
      await (known === null ? choose(profile, workcardId) : showKnown(profile, known))
    },
    numberOf: (workcardId) =>
      state.phase === 'number' && state.workcardId === workcardId ? state.number : null,
    storesChanged(chosen) {
      if (from !== null && sourceKey(from) !== sourceKey(chosen)) clearCard()
    },
    forget(profileId) {
      memory.forget(profileId)
      recent.forget(profileId)
      if (from?.id === profileId && state.phase !== 'error') clearCard()
    },
    isOnCard: (text) => copied?.text === text && onScreen(copied.key) !== null,
    isLookingUp: () => state.phase === 'looking-up',
    turn: () => state.turn,
  }
}
