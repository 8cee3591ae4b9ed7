import { describe, expect, it } from 'vitest'
import { decide, type PolicySource } from '../../../electron/policy/decide'

const FILE = '/etc/workcard-dialer/policy.json'
const GOOD = '{"version":1,"theme":"dark"}'
const read = (text: string | null): PolicySource => ({ state: 'read', text })
const decided = (source: PolicySource, earlier: string | null = GOOD) =>
  decide(source, earlier, FILE)

describe('what is in force', () => {
  it('is nothing without a policy, whatever there was', () => {
    expect(decided({ state: 'none' })).toMatchObject({ state: 'none', policy: {}, lastGood: null })
  })

  it('is a good policy, the next last good one', () => {
    expect(decided(read('{"version":1,"theme":"light"}'))).toEqual({
      state: 'in-force',
      policy: { theme: 'light' },
      refusesCalls: false,
      problems: [],
      lastGood: '{"version":1,"theme":"light"}',
    })
  })

  const BROKEN: readonly [string, PolicySource, object][] = [
    ['no JSON', read('{'), { kind: 'policy-broken', names: ['JSON'] }],
    ['no text', read(null), { kind: 'policy-broken', names: ['JSON'] }],
    ['not given', { state: 'unreadable', code: 'EACCES' }, { names: ['EACCES'] }],
    ['wrong in one place', read('{"version":1,"theme":7}'), { names: ['theme'] }],
    ['somebody else’s', { state: 'refused', reason: 'owner' }, { kind: 'policy-refused' }],
  ]
  it.each(BROKEN)(
    'is the last good policy where it is %s, which is told',
    (_what, source, problem) => {
      const decision = decided(source)
      expect(decision).toMatchObject({
        policy: { theme: 'dark' },
        refusesCalls: false,
        lastGood: GOOD,
      })
      expect(decision.problems).toMatchObject([{ ...problem, file: FILE, holds: 'last-good' }])
    },
  )

  it.each([
    ['no JSON', read('{'), {}, true, 'nothing'],
    ['not given', { state: 'unreadable', code: 'EACCES' }, {}, true, 'nothing'],
    [
      'wrong',
      read('{"version":1,"theme":7,"linksLookUp":true}'),
      { linksLookUp: true },
      false,
      'part',
    ],
    ['wrong about calls', read('{"version":1,"gatewayHosts":7}'), {}, true, 'part'],
    ['of a later version', read('{"version":2,"theme":"dark"}'), { theme: 'dark' }, true, 'part'],
    // What an administrator has not written says nothing of what an administrator wants.
    ['somebody else’s', { state: 'refused', reason: 'writable' }, {}, false, 'nothing'],
  ] as const)(
    'without an earlier one that is %s, calls real gateways only if it may',
    (_what, source, policy, refusesCalls, holds) => {
      const decision = decided(source, null)
      expect(decision).toMatchObject({ policy, refusesCalls, lastGood: null })
      expect(decision.problems).toMatchObject([{ holds }])
    },
  )

  it('is what a good policy says beside words that are not known, which are told', () => {
    const decision = decided(read('{"version":1,"theme":"light","gatewayHost":[]}'))
    expect(decision).toMatchObject({ state: 'in-force', policy: { theme: 'light' } })
    expect(decision.problems).toEqual([
      { kind: 'policy-unknown', file: FILE, names: ['gatewayHost'] },
    ])
  })

  it('tells a few names, and what cannot be seen in them', () => {
    const keys = Array.from({ length: 40 }, (_, index) => `"k\\u202e${'x'.repeat(200)}${index}":1`)
    const [problem] = decided(read(`{"version":1,${keys.join(',')}}`)).problems
    const names = problem !== undefined && 'names' in problem ? problem.names : []
    expect(names).toHaveLength(10)
    expect(names[0]).toMatch(/^k\\u202Ex+… \(\+\d+\)$/)
  })
})
