/** Takes an action for the time after the panel has drawn its first card; then, it runs at once. */
export type AfterFirstPaint = (action: () => void) => void

/** What need not be there before the first card is drawn takes nothing of the start's time. */
export function openFirstPaint(): {
  readonly after: AfterFirstPaint
  happened(): void
  hasHappened(): boolean
} {
  let waiting: (() => void)[] | null = []
  return {
    after(action) {
      if (waiting === null) action()
      else waiting.push(action)
    },
    happened() {
      const actions = waiting ?? []
      waiting = null
      for (const action of actions) action()
    },
    hasHappened: () => waiting === null,
  }
}
