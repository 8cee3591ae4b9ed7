import { describe, expect, it } from 'vitest'
import { failure, type LookupFailure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { callLines } from '../../../electron/health/call-lines'

const PROBES = ['call', 'app-key', 'app-secret', 'session', 'permission']
/** States by probe, with the finding where there is one. */
const told = (called: Parameters<typeof callLines>[0]) =>
  callLines(called).map(({ state, finding }) => (finding === 'skipped' ? 'skipped' : state))
const refused = (error: LookupFailure) => told(err(error))

describe('callLines', () => {
  it('has a line for each part, whatever came of the call', () => {
    for (const called of [ok('accepted' as const), err(failure('timeout'))])
      expect(callLines(called).map(({ probe }) => probe)).toEqual(PROBES)
  })

  it('says no more than a call without a work card proves', () => {
    expect(told(ok('accepted'))).toEqual(['ok', 'ok', 'ok', 'not-tried', 'not-tried'])
    expect(told(ok('number'))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  })

  it.each([
    ['an unknown App Key', failure('signature', { code: 29 }), 'app-key'],
    ['a missing App Key', failure('signature', { code: 28 }), 'app-key'],
    ['an app that is not there', failure('signature', { cause: 'unknown-app' }), 'app-key'],
    ['a wrong App Secret', failure('signature', { code: 25 }), 'app-secret'],
    ['a session that ended', failure('session-expired', { code: 27 }), 'session'],
    ['a missing permission', failure('permission', { code: 11 }), 'permission'],
    ['a throttled app', failure('throttled', { retryAt: null }), 'call'],
    ['a wrong clock', failure('clock-skew', { offsetMs: 900_000 }), 'call'],
    ['a gateway that is away', failure('timeout'), 'call'],
  ] as const)('tells %s apart', (_what, error, culprit) => {
    const lines = callLines(err(error))
    const wrong = lines.filter(({ failure }) => failure !== null)
    expect(wrong.map(({ probe }) => probe)).toEqual([culprit])
    expect(wrong[0]?.failure).toBe(error)
    // What comes before it has passed, and what comes after it is not known.
    const at = PROBES.indexOf(culprit)
    expect(lines.slice(0, at).every(({ state }) => state === 'ok')).toBe(true)
    expect(lines.slice(at + 1).every(({ finding }) => finding === 'skipped')).toBe(true)
  })

  it('does not take a throttled store for a broken one', () => {
    expect(refused(failure('throttled', { retryAt: 1 }))[0]).toBe('warning')
  })
})
