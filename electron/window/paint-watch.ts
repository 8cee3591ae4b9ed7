/** Main's side of a promise that the page keeps: it has painted everything that it was sent before. */
export interface PaintWatch {
  /** Asks the page; resolves with its answer, never if it gives none. */
  ask(): Promise<void>
  /** The page has painted all that came before this turn and the turns before that. */
  painted(turn: number): void
  /** A page just loaded holds nothing that another one painted: every question is answered. */
  settle(): void
}

/** `publish` sends the page the number that it hands back: pages get messages in their order. */
export function watchPaint(publish: (turn: number) => void): PaintWatch {
  let turn = 0
  let waiting: { readonly turn: number; readonly resolve: () => void }[] = []

  function painted(upTo: number) {
    for (const { turn, resolve } of waiting) if (turn <= upTo) resolve()
    waiting = waiting.filter(({ turn }) => turn > upTo)
  }

  return {
    painted,
    settle: () => painted(turn),
    ask() {
      turn += 1
      const answered = new Promise<void>((resolve) => waiting.push({ turn, resolve }))
      publish(turn)
      return answered
    },
  }
}
