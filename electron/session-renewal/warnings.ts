import type { Session } from '../contract/session'
import { dueWarning, nextWarningAt, type Warning } from '../domain/session-end'

interface Ports {
  readonly sessions: () => readonly Session[]
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Calls back once after the time (milliseconds); returns how to call it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void
  /** Told of a warning that is due, each once for an end. */
  readonly onDue: (session: Session, warning: Warning) => void
}

export interface Warnings {
  /** What is known of the sessions is another thing, or the machine has slept. */
  update(): void
  stop(): void
}

/** A longer timer would go off at once (node's limit), and a clock may be set meanwhile. */
const LONGEST_WAIT_MS = 20 * 86_400_000

/** One timer for what is due next; none where no end is known. */
export function openWarnings({ sessions, now, after, onDue }: Ports): Warnings {
  let callOff = () => {}
  let isTelling = false

  function arm() {
    callOff()
    callOff = () => {}
    const times = sessions().flatMap((session) => nextWarningAt(session, now()) ?? [])
    if (times.length === 0) return
    const wait = Math.min(Math.max(Math.min(...times) - now(), 1000), LONGEST_WAIT_MS)
    callOff = after(wait, update)
  }

  /** Remembering a warning changes what is known, and so leads here again. */
  function update() {
    if (isTelling) return
    isTelling = true
    for (const session of sessions()) {
      const warning = dueWarning(session, now())
      if (warning !== null) onDue(session, warning)
    }
    isTelling = false
    arm()
  }

  return { update, stop: () => callOff() }
}
