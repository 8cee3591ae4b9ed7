const two = (part: number) => String(part).padStart(2, '0')

/** Epoch milliseconds as `2026-01-02 03:04` by this computer's clock, in every language. */
export function shownTime(at: number): string {
  const time = new Date(at)
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}
