/** Every form of HTTP's dates begins with the day of the week; `Date.parse` takes bare digits for a year. */
const DATE = /^[a-z]{3,9},? .{10,40}$/i

/** The `Date` header in epoch milliseconds; null when there is none that can be read. */
export function parseHttpDate(header: string | readonly string[] | undefined): number | null {
  const text = typeof header === 'object' ? header[0] : header
  const time = DATE.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN
  return Number.isNaN(time) ? null : time
}
