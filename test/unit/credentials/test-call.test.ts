import { describe, expect, it, vi } from 'vitest'
import { testCalls } from '../../../electron/credentials/test-call'
import type { Bind } from '../../../electron/domain/bind'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'

const CARD = workcardIdSchema.parse('11111222')
const BOUND = ok({ raw: '17788889898', requestId: null, tries: 1 })

function world(answer: Awaited<ReturnType<Bind>> = BOUND) {
  const bind = vi.fn<Bind>(async () => answer)
  const findProfile = (id: string) => (id === DEMO_PROFILE.id ? DEMO_PROFILE : null)
  return { bind, test: testCalls({ findProfile, bind }) }
}

describe('a test of a store', () => {
  it('calls for the work card and keeps the number to itself', async () => {
    const { bind, test } = world()
    expect(await test('demo', CARD)).toEqual(ok('number'))
    expect(bind.mock.calls[0]?.slice(0, 2)).toEqual([DEMO_PROFILE, CARD])
  })

  it.each([
    { code: 40, subCode: null },
    { code: 40, subCode: 'isv.missing-parameter:workcard_request' },
    { code: 50, subCode: 'isv.missing-parameter' },
  ])('without one is accepted when only that is missing: %o', async (facts) => {
    const missing = err(failure('invalid-argument', facts))
    const { bind, test } = world(missing)
    expect(await test('demo', null)).toEqual(ok('accepted'))
    expect(bind.mock.calls[0]?.[1]).toBeNull()
    expect(await test('demo', CARD)).toEqual(missing)
  })

  it.each([
    failure('invalid-argument', { code: 41 }),
    failure('session-expired', { code: 27 }),
    failure('timeout'),
  ])('fails as the call does: $kind', async (error) => {
    expect(await world(err(error)).test('demo', null)).toEqual(err(error))
  })

  it('of no store makes no call', async () => {
    const { bind, test } = world()
    expect(await test('nobody', CARD)).toMatchObject({ error: { kind: 'invalid-argument' } })
    expect(bind).not.toHaveBeenCalled()
  })

  it('ends the one before', async () => {
    const { bind, test } = world()
    bind.mockReturnValueOnce(new Promise(() => {}))
    void test('demo', CARD)
    await test('demo', CARD)
    expect(bind.mock.calls.map(([, , { signal }]) => signal.aborted)).toEqual([true, false])
  })
})
