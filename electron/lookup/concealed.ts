import type { LookupState } from '../contract/lookup-state'

/** What the panel's page gets of the lookup, which goes on and keeps its card while the panel is away. */
export interface PageState {
  publish(state: LookupState): void
  /** The panel goes: the page shows the empty card until one of the two below. */
  conceal(): void
  /** The panel comes for something new: what was there before it went is not seen again. */
  onlyNewer(): void
  /** The panel comes back for what was there. */
  reveal(): void
}

export function concealWhileAway(send: (state: LookupState) => void): PageState {
  let last: LookupState = { phase: 'empty', text: '', turn: 0 }
  /** What has no later turn than this one is not for the page. */
  let concealed = -1

  function tell() {
    const { turn } = last
    // With its own turn, so that the field keeps what was typed into it.
    send(turn > concealed ? last : { phase: 'empty', text: '', turn })
  }

  return {
    publish(state) {
      last = state
      tell()
    },
    conceal() {
      concealed = Number.POSITIVE_INFINITY
      tell()
    },
    onlyNewer() {
      concealed = Math.min(concealed, last.turn)
    },
    reveal() {
      if (concealed < last.turn) return
      concealed = -1
      tell()
    },
  }
}
