/** Whole seconds of `This ban will last for N more seconds`, which the platform never translates. */
export function banSeconds(platformMessage: string | null): number | null {
  const digits = /\bban will last for (\d{1,9}) more seconds?\b/i.exec(platformMessage ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
