const GMT8_MS = 8 * 3_600_000

/** Epoch milliseconds as `yyyy-MM-dd HH:mm:ss` in GMT+8, whatever zone this machine is in (doc 101617). */
export const formatTimestamp = (now: number): string =>
  new Date(now + GMT8_MS).toISOString().slice(0, 19).replace('T', ' ')
