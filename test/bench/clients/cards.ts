let last = 7_000_000_000

/** IDs that no call of this run has asked for. */
export const newCards = (count: number): string[] =>
  Array.from({ length: count }, () => {
    last += 1
    return String(last)
  })
