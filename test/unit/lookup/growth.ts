const ROUNDS = 50

/** Below it the time grows with the length of the text, above it faster. */
export const LINEAR = 24

/** Of the processor, not of the clock: the machine may be busy with something else. */
function milliseconds(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * Eight times the text: 8 when the time grows with the length, 64 with its square. The least of several
 * runs counts: some of them pay for the memory that others used.
 */
export function growth(read: (text: string) => unknown, short: string, long: string): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < ROUNDS; round += 1) {
    least = Math.min(least, milliseconds(read, short))
    most = Math.min(most, milliseconds(read, long))
    if (most < LINEAR * Math.max(least, 1)) break
  }
  return most / Math.max(least, 1)
}
