/** The `Date` header in epoch milliseconds; null when there is none that can be read. */
export function parseHttpDate(header: string | readonly string[] | undefined): number | null {
  const text = typeof header === 'object' ? header[0] : header
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? null : time
}
