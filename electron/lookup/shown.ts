import type { ShownNumber } from '../contract/lookup-state'
import { oneLine } from '../domain/one-line'
import type { Profile } from '../domain/profile'
import type { Found } from './found'

const LONGEST_LINE = 200

/** What the field shows of a text: a megabyte is not sent back to the page. */
export function shownLine(text: string): string {
  const line = oneLine(text.slice(0, LONGEST_LINE)).trim()
  return text.length > LONGEST_LINE ? `${line}…` : line
}

/** What the card shows of a number that the profile has given now; `before` is the one that was there. */
export function shownNumber(
  profile: Profile,
  { workcardId, number, requestId, elapsedMs }: Found,
  before: string | null,
  now: number,
): ShownNumber {
  const what = { phase: 'number', workcardId, number, profileId: profile.id, requestId } as const
  const isNew = {
    earlier: false,
    unchanged: number.raw === before,
    copied: 'nothing',
    clearsAt: null,
  } as const
  return { ...what, ...isNew, obtainedAt: now, elapsedMs }
}
