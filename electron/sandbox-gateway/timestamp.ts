const PATTERN = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/
const EPOCH_MS = /^\d{13}$/
const GMT8_MS = 8 * 3_600_000

/** How far a caller's clock may be off, in milliseconds (10 minutes, TOP doc 101617). */
export const MAX_CLOCK_ERROR_MS = 600_000

/**
 * Reads `yyyy-MM-dd HH:mm:ss` in GMT+8, whatever this machine's zone, as milliseconds since the
 * epoch; undefined for another form or a date that the calendar does not have. Epoch milliseconds
 * are read as well: the official Python SDK sends them and the platform answers it.
 */
export const parseTimestamp = (text: string): number | undefined => {
  if (EPOCH_MS.test(text)) return Number(text)
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number)
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute, second)
  // Date.UTC rolls 02-30 over to March; only a real date reads back as it was written.
  const readBack = new Date(asIfUtc).toISOString().slice(0, 19).replace('T', ' ')
  return readBack === text ? asIfUtc - GMT8_MS : undefined
}
