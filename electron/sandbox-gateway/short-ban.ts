const BAN_MS = 2_000
const RESET_AFTER_MS = 60_000

/**
 * A ban of 2 seconds counted from the first call. Calls during it do not lengthen it.
 * A minute after its end it is forgotten, so that it can be shown again.
 * The returned function gives the whole seconds left, 0 when not banned; `now` is in milliseconds.
 */
export const createShortBan = (now: () => number): (() => number) => {
  let since = Number.NEGATIVE_INFINITY
  return () => {
    const elapsed = now() - since
    // A negative time means that the clock was set back: without this the ban could last for hours.
    if (elapsed < 0 || elapsed > BAN_MS + RESET_AFTER_MS) {
      since = now()
      return BAN_MS / 1000
    }
    return Math.max(0, Math.ceil((BAN_MS - elapsed) / 1000))
  }
}
