import type { LookupState } from '../contract/lookup-state'
import type { LookupFailure } from '../domain/failure'

/** What the panel's page gets of the lookup, which goes on and keeps its card while the panel is away. */
export interface PageState {
  publish(state: LookupState): void
  /** Says why there was no lookup; the card stays, and whatever comes next takes the word away. */
  notice(failure: LookupFailure): void
  /** The panel goes: the page shows the empty card until one of the two below. */
  conceal(): void
  /** The panel comes for something new: what was there before it went is not seen again. */
  concealOlder(): void
  /** The panel comes back for what was there. */
  reveal(): void
}

interface Page {
  readonly state: (state: LookupState) => void
  readonly notice: (notice: LookupFailure | null) => void
}

/**
 * A turn of its own takes the work card's ID out of the field too; on a card that shows nothing, what is
 * in the field was typed and not asked yet, and stays.
 */
function without({ turn, ...card }: LookupState): LookupState {
  const isEmpty = 'text' in card && card.phase === 'empty' && card.text === ''
  return { phase: 'empty', text: '', turn: isEmpty ? turn : -1 - turn }
}

export function concealWhileAway(page: Page): PageState {
  let last: LookupState = { phase: 'empty', text: '', turn: 0 }
  /** What has no later turn than this one is not for the page. */
  let concealed = -1
  let hasNotice = false

  function sendState() {
    page.state(last.turn > concealed ? last : without(last))
  }

  function clearNotice() {
    if (hasNotice) page.notice(null)
    hasNotice = false
  }

  return {
    publish(state) {
      if (state.turn !== last.turn) clearNotice()
      last = state
      sendState()
    },
    notice(failure) {
      hasNotice = true
      page.notice(failure)
    },
    conceal() {
      concealed = Number.POSITIVE_INFINITY
      clearNotice()
      sendState()
    },
    concealOlder() {
      concealed = Math.min(concealed, last.turn)
    },
    reveal() {
      if (concealed < last.turn) return
      concealed = -1
      sendState()
    },
  }
}
