import { derivedNumber } from './derived-number'
import { banError } from './platform-error'
import { createShortBan } from './short-ban'
import type { CardBehaviour } from './work-card'
import { behaviourOf } from './work-cards'

/** A behaviour that no longer depends on what was asked before. */
export type Outcome = Exclude<CardBehaviour, { kind: 'short-ban' | 'every-other-time' }>

/**
 * Answers for work cards and remembers what must be remembered between calls.
 * `now` is in milliseconds since the epoch.
 */
export const createCardAnswers = (now: () => number): ((workcardId: string) => Outcome) => {
  const secondsBanned = createShortBan(now)
  const calls = new Map<string, number>()

  return (workcardId) => {
    const behaviour = behaviourOf(workcardId)
    const number = { kind: 'number', number: derivedNumber(workcardId) } as const
    switch (behaviour.kind) {
      case 'short-ban': {
        const seconds = secondsBanned()
        return seconds === 0 ? number : { kind: 'error', error: banError(seconds) }
      }
      case 'every-other-time': {
        const call = (calls.get(workcardId) ?? 0) + 1
        calls.set(workcardId, call)
        return call % 2 === 1 ? { kind: 'error', error: behaviour.error } : number
      }
      default:
        return behaviour
    }
  }
}
