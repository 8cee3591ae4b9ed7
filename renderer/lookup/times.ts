/** Local time of day as HH:MM. */
export function clockTime(epochMs: number): string {
  const date = new Date(epochMs)
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Whether both are on one day here. No ban of the platform is longer than to the end of the next one. */
export const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString()

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

/** `0:41` */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
