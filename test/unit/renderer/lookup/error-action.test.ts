import { describe, expect, it } from 'vitest'
import { failure } from '../../../../electron/domain/failure'
import { LOOKUP_KINDS } from '../../../../electron/domain/failure-kinds'
import { type ErrorAction, errorActions } from '../../../../renderer/lookup/error-action'

type Kind = keyof typeof LOOKUP_KINDS
const KINDS = Object.keys(LOOKUP_KINDS) as Kind[]
const NOW = 1_000_000
const facts = { candidates: [], retryAt: null, offsetMs: null } as never
const actions = (kind: Kind) => errorActions(failure(kind, facts), NOW)

describe('errorActions', () => {
  it.each([
    ['invalid-id', ['clear']],
    ['no-credentials', ['credentials', 'try-demo']],
    ['other-gateway', ['keys', 'profile']],
    ['keychain-locked', ['unlock']],
    ['session-expired', ['tell-lead', 'authorise', 'keys']],
    ['permission', ['tell-lead', 'console']],
    ['signature', ['tell-lead', 'keys']],
    ['invalid-argument', ['profile']],
    ['clock-skew', ['retry', 'check']],
    ['offline', ['retry', 'check']],
    ['remote', ['retry']],
  ] satisfies [Kind, ErrorAction[]][])('answers %s with %j', (kind, expected) =>
    expect(actions(kind)).toEqual(expected),
  )

  it('leads to whoever sets the policy that forbids a gateway', () => {
    expect(actions('no-gateway')).toEqual(['profile'])
    const forbidden = failure('no-gateway', { cause: 'gateway-not-allowed' })
    expect(errorActions(forbidden, NOW)).toEqual(['tell-lead', 'profile'])
  })

  it('renews a session from here where that is possible', () => {
    const expired = failure('session-expired')
    expect(errorActions(expired, NOW, true)).toEqual(['renew', 'tell-lead', 'keys'])
    expect(errorActions(failure('permission'), NOW, true)).toEqual(actions('permission'))
  })

  it('offers something for every kind but the one whose candidates are the way on', () => {
    expect(KINDS.filter((kind) => actions(kind).length === 0)).toEqual(['ambiguous-id'])
  })

  it('offers to try again for every failure that may pass by itself', () => {
    for (const kind of KINDS) {
      if (failure(kind, facts).retryable) expect(actions(kind)[0]).toBe('retry')
    }
  })

  it('leaves the next step to the form where a proxy asks who is calling', () => {
    for (const cause of ['proxy-login', 'proxy-refused'] as const)
      expect(errorActions(failure('proxy', { cause }), NOW)).toEqual([])
    expect(errorActions(failure('proxy'), NOW)).toEqual(['retry', 'check'])
  })

  it('never offers to try again before a named time, but then does', () => {
    const throttled = failure('throttled', { retryAt: NOW })
    expect(errorActions(throttled, NOW - 1)).toEqual([])
    expect(errorActions(throttled, NOW)).toEqual(['retry'])
  })
})
