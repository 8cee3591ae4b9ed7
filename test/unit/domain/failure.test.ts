import { describe, expect, it } from 'vitest'
import { type Failure, failure, failureSchema } from '../../../electron/domain/failure'
import {
  DIAL_KINDS,
  FAILURE_KINDS,
  type FailureKind,
  LOOKUP_KINDS,
} from '../../../electron/domain/failure-kinds'

const KINDS = Object.keys(FAILURE_KINDS) as FailureKind[]
const build = (kind: FailureKind): Failure =>
  failure(kind, { candidates: [], retryAt: null, offsetMs: null } as never)

describe('a failure', () => {
  it.each(KINDS)('%s is one that the contract accepts, with what is usual for its kind', (kind) => {
    expect(failureSchema(FAILURE_KINDS).safeParse(build(kind)).success).toBe(true)
    expect(build(kind)).toMatchObject({ ...FAILURE_KINDS[kind], cause: null, params: {} })
  })

  it('takes what is known better', () => {
    const known = { cause: 'dropped', fixBy: 'agent', retryable: false } as const
    expect(failure('remote', known)).toMatchObject({ kind: 'remote', ...known })
  })
})

describe('the schema of some kinds', () => {
  it('takes those and no others', () => {
    const taken = (schema: { safeParse(value: unknown): { success: boolean } }) =>
      KINDS.filter((kind) => schema.safeParse(build(kind)).success)
    expect(taken(failureSchema(LOOKUP_KINDS))).toEqual(Object.keys(LOOKUP_KINDS))
    expect(taken(failureSchema(DIAL_KINDS))).toEqual(Object.keys(DIAL_KINDS))
  })

  it.each(['ambiguous-id', 'throttled', 'clock-skew'] as const)(
    'asks %s for its own facts',
    (kind) => {
      expect(failureSchema(LOOKUP_KINDS).safeParse(failure(kind, {} as never)).success).toBe(false)
    },
  )
})
