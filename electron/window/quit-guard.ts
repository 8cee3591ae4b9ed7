/** What the settings' page says when a person quits: that it got the question, then that nothing is unsaved. */
export type QuitAnswer = 'asked' | 'now'

interface Parts {
  /** Asks the settings' page, in front; false where none is open. */
  readonly ask: () => boolean
  readonly quit: () => void
  /** Calls back once after the time (milliseconds); returns how to call it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void
}

export interface QuitGuard {
  /** A person quits: at once, or after the question what becomes of unsaved settings. */
  request(): void
  /** The same before what ends the app in another way. It does not come when the person stays. */
  before(end: () => void): void
  answered(answer: QuitAnswer): void
}

/** A page that hangs or has broken does not keep the app from quitting. */
const ANSWER_LIMIT_MS = 1000

export function quitGuard({ ask, quit, after }: Parts): QuitGuard {
  let callOff = () => {}
  let end = quit
  function before(wanted: () => void) {
    callOff()
    end = wanted
    if (ask()) callOff = after(ANSWER_LIMIT_MS, end)
    else end()
  }
  return {
    request: () => before(quit),
    before,
    answered(answer) {
      callOff()
      if (answer === 'now') end()
    },
  }
}
