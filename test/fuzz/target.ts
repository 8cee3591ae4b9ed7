import type { Arbitrary } from 'fast-check'

/** Something that reads what comes from outside, and what must hold whatever that is. */
export interface Target<T = unknown> {
  readonly name: string
  readonly values: Arbitrary<T>
  /** Throws where something does not hold. */
  readonly read: (value: T) => unknown
  /** The same value made so long, in characters or bytes. */
  readonly grown: (value: T, length: number) => T
}

/** Ties the types of one target together. */
export const target = <T>(
  name: string,
  values: Arbitrary<T>,
  read: (value: T) => unknown,
  grown: (value: T, length: number) => T,
): Target => ({ name, values, read, grown }) as unknown as Target

/** A text repeated up to that length. */
export const longer = (text: string, length: number): string =>
  (text === '' ? ' ' : text).repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length)

/** What does not hold is an exception like any other. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what)
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
