/** Local time of day as HH:MM. */
export function clockTime(epochMs: number): string {
  const date = new Date(epochMs)
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

const MINUTE = 60_000

/** Whole minutes since the number was obtained; a clock that was set back makes none negative. */
export const ageMinutes = (obtainedAt: number, now: number): number =>
  Math.max(0, Math.floor((now - obtainedAt) / MINUTE))

/** How much of the estimated validity is over, 0 to 1; null when no estimate is wanted. */
export function estimatedShare(
  obtainedAt: number,
  now: number,
  expiryMinutes: number,
): number | null {
  if (expiryMinutes === 0) return null
  return Math.min(1, Math.max(0, (now - obtainedAt) / (expiryMinutes * MINUTE)))
}
