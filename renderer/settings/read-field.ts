/** A whole number from 0 to `max` as typed; null for anything else. */
export function wholeNumber(text: string, max: number): number | null {
  const trimmed = text.trim()
  if (!/^\d{1,6}$/.test(trimmed)) return null
  const value = Number(trimmed)
  return value <= max ? value : null
}

/** One argument a line; blank lines are only there for the eye. */
export const argumentLines = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim() !== '')

/** The text itself when it passes; null otherwise. */
export const checked =
  (isRight: (text: string) => boolean) =>
  (text: string): string | null =>
    isRight(text.trim()) ? text.trim() : null
