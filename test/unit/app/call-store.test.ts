import { expect, it, vi } from 'vitest'
import { callStore } from '../../../electron/app/call-store'
import type { Bind } from '../../../electron/domain/bind'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'

const LACKS = failure('invalid-argument', { code: 40 })
const WRONG = failure('signature', { code: 25 })

it.each([
  [err(LACKS), ok('accepted')],
  [err(WRONG), err(WRONG)],
  [ok({ raw: '17788889898', requestId: null, tries: 1 }), ok('number')],
] as const)(
  'names no work card, and takes the answer for what it proves: %#',
  async (bound, proof) => {
    const bind = vi.fn<Bind>(async () => bound)
    expect(await callStore(bind)(DEMO_PROFILE)).toEqual(proof)
    expect(bind.mock.calls.map(([profile, card]) => [profile, card])).toEqual([
      [DEMO_PROFILE, null],
    ])
  },
)
