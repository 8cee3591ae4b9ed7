/** A page that crashes more often is broken: loading it again would go on without end. */
const MOST_RELOADS = 3
const WITHIN_MS = 60_000

/** Asked at each crash, with a time in milliseconds: whether the page may be loaded once more. */
export function reloadLimit(): (now: number) => boolean {
  let reloads: number[] = []
  return (now) => {
    reloads = reloads.filter((at) => now - at < WITHIN_MS)
    if (reloads.length >= MOST_RELOADS) return false
    reloads.push(now)
    return true
  }
}
