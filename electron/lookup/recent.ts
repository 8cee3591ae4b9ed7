import type { Recent } from '../contract/recent'
import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'

const MOST = 20

/** The way back to what was looked up in this run; numbers stay masked. */
export interface RecentCards {
  /** `at`: epoch milliseconds. */
  asked(profileId: string, workcardId: WorkcardId, at: number): void
  found(profileId: string, workcardId: WorkcardId, number: VirtualNumber): void
  /** Every card of the store. */
  forget(profileId: string): void
}

export function openRecent(publish: (recent: Recent) => void): RecentCards {
  let recent: Recent = []

  function set(next: Recent) {
    recent = next
    publish(recent)
  }

  const isOf = (profileId: string, workcardId: WorkcardId) => (card: Recent[number]) =>
    card.profileId === profileId && card.workcardId === workcardId

  return {
    asked(profileId, workcardId, at) {
      const is = isOf(profileId, workcardId)
      const masked = recent.find(is)?.masked ?? null
      const others = recent.filter((card) => !is(card))
      set([{ profileId, workcardId, at, masked }, ...others].slice(0, MOST))
    },
    found(profileId, workcardId, number) {
      const is = isOf(profileId, workcardId)
      set(recent.map((card) => (is(card) ? { ...card, masked: maskedNumber(number) } : card)))
    },
    forget(profileId) {
      if (recent.some((card) => card.profileId === profileId))
        set(recent.filter((card) => card.profileId !== profileId))
    },
  }
}

/** `177****9898`; of short numbers less, of unknown forms nothing. */
export function maskedNumber({ dialable, extension }: VirtualNumber): string {
  if (dialable === null) return '****'
  const kept = dialable.length >= 11 ? 3 : 0
  const last = dialable.length >= 11 ? 4 : 2
  const masked = `${dialable.slice(0, kept)}****${dialable.slice(-last)}`
  return extension === null ? masked : `${masked}-**`
}
