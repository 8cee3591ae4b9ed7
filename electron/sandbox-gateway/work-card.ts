import type { PlatformError } from './platform-error'

/** What goes wrong outside the platform's own vocabulary: on the socket, in HTTP or in the JSON. */
export type Fault =
  | 'slow'
  | 'reset'
  | 'truncated'
  | 'bad-gateway'
  | 'wrong-content-type'
  | 'trickle'
  | 'flood'

/** What asking for a work card's number leads to. */
export type CardBehaviour =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'refused'; readonly msgCode: string; readonly msgInfo: string }
  | { readonly kind: 'error'; readonly error: PlatformError }
  /** A ban counted from the first call, a number afterwards. */
  | { readonly kind: 'short-ban' }
  /** This error on the 1st, 3rd, 5th … call, a number on the others. */
  | { readonly kind: 'every-other-time'; readonly error: PlatformError }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** One work card that does something worth trying, with the line that documents it. */
export interface WorkCard {
  /** Decimal text; IDs go to 2^63-1 and never become JavaScript numbers. */
  readonly id: string
  readonly behaviour: CardBehaviour
  readonly zh: string
  readonly en: string
}
