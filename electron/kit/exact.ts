/** An object of these names and no other, or null: what nobody looks at is what somebody has hidden. */
export function asExact(
  raw: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  // What a parser of JSON made: own, plain properties.
  return Object.keys(raw).every((name) => names.includes(name))
    ? (raw as Record<string, unknown>)
    : null
}
