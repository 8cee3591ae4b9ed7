import type { LookupState } from '../contract/lookup-state'
import type { Recent } from '../contract/recent'
import type { Bind } from '../domain/bind'
import type { LookupFailure } from '../domain/failure'
import type { LookupRecord } from '../domain/lookup-record'
import type { Profile } from '../domain/profile'
import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'
import type { NumberVariant } from './copy-text'

/** A lookup that gave no number, with the store that was asked. */
export interface FailedLookup {
  readonly error: LookupFailure
  /** Epoch milliseconds. */
  readonly at: number
  readonly profile: Profile | null
}

export interface SessionPorts {
  readonly bind: Bind
  /** A store as it is saved now; null when there is none of that ID. */
  readonly findProfile: (id: string) => Profile | null
  /** What is copied of a number as soon as it is there; null for nothing. */
  readonly automaticCopy: () => NumberVariant | null
  /** False when the clipboard did not take it. */
  readonly copy: (text: string) => Promise<boolean>
  /** Milliseconds after which what is copied now is cleared; null when no time clears it. */
  readonly clearsAfterMs: () => number | null
  /** What a person can quote of a failure; the store is null where none was asked. */
  readonly describe: (failed: FailedLookup) => Promise<string>
  readonly now: () => number
  readonly publish: (state: LookupState) => void
  readonly publishRecent: (recent: Recent) => void
  readonly log: (record: LookupRecord) => void
}

/** The panel's lookup. It shows one work card at a time; a newer request replaces an older one. */
export interface LookupSession {
  request(profile: Profile, text: string): Promise<void>
  /** Looks up a candidate: the agent has answered the question, so it is not asked again. */
  choose(profile: Profile, workcardId: WorkcardId): Promise<void>
  cancel(): void
  clear(): void
  /** Shows a number of this run again, however old, without a call; asks for it where it is not known. */
  showAgain(profile: Profile, workcardId: WorkcardId): Promise<void>
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
  /** Whether this text was copied last, from what is on screen. */
  isOnCard(text: string): boolean
  copy(variant: NumberVariant): Promise<void>
  /** What a person can quote of the error on screen; false when the clipboard did not take it. */
  copyReference(): Promise<boolean>
  /** Copies what is selected of the number on screen. */
  copyPart(part: string): Promise<void>
  /** What was copied is not in the clipboard any more: taken out by us, or replaced by another program. */
  clipboardCleared(wasTakenOut: boolean): void
  /** Settings were saved: nothing of another store than the chosen one stays on screen. */
  storesChanged(chosen: Profile): void
  /** The store is called as somebody else from now on: its numbers are not known any more. */
  forget(profileId: string): void
  /** Grows with everything that is put on screen: who waits for something sees whether it is still wanted. */
  turn(): number
}
