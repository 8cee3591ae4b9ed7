import { join } from 'node:path'

/** The user's files, as far as the copy of the last good policy needs them. */
export interface Files {
  /** Null for what is not there or cannot be read. */
  readonly read: (path: string) => string | null
  readonly decode: (bytes: Uint8Array) => string | null
  readonly replace: (path: string, text: string) => unknown
  readonly discard: (path: string) => void
}

/**
 * A copy of the last good policy, for a start with one that is broken. It is the user's to change, and
 * decides nothing as long as there is a policy that can be read, or none.
 */
export const policyCopy = (userData: string) => join(userData, 'policy.last-good.json')
