const ROUNDS = 50

/**
 * Below it the time grows with the length of the text, above it faster. Half of what its square gives: a
 * text eight times as long misses the processor's caches more often, the more so beside other programs.
 */
export const LINEAR = 32

/** Of the processor, not of the clock: the machine may be busy with something else. */
async function milliseconds(read: (text: string) => unknown, text: string): Promise<number> {
  const start = process.cpuUsage()
  await read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * Eight times the text: 8 when the time grows with the length, 64 with its square. The least of several
 * runs counts: some of them pay for the memory that others used.
 */
export async function growth(
  read: (text: string) => unknown,
  short: string,
  long: string,
): Promise<number> {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < ROUNDS; round += 1) {
    least = Math.min(least, await milliseconds(read, short))
    most = Math.min(most, await milliseconds(read, long))
    if (most < LINEAR * Math.max(least, 1)) break
  }
  return most / Math.max(least, 1)
}
