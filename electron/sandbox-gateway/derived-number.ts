/**
 * A number that always belongs to the same work card and depends on each of its digits (FNV-1a),
 * so that a lost digit of a 64-bit ID shows as a different number.
 * 154 looks like a mobile prefix but is assigned to no operator (libphonenumber, CN: 15[0-35-9]):
 * whoever practises on the demo profile and really dials cannot ring a stranger.
 */
export const derivedNumber = (workcardId: string): string => {
  let hash = 0x811c9dc5
  for (const digit of workcardId) {
    hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193) >>> 0
  }
  return `154${String(hash % 100_000_000).padStart(8, '0')}`
}
