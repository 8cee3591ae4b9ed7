import type { LookupFailure } from './failure'

/** What the log learns of a lookup: how it went, never for whom. */
export type LookupRecord =
  | {
      event: 'lookup-succeeded'
      profileId: string
      elapsedMs: number
      requestId: string | null
      tries: number
    }
  | {
      event: 'lookup-failed'
      profileId: string
      elapsedMs: number
      requestId: string | null
      kind: LookupFailure['kind']
      code: number | null
      /** Where this app itself failed. */
      defect: string | null
    }
