import { describe, expect, it, vi } from 'vitest'
import type { Bind } from '../../../electron/domain/bind'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import { lookUp } from '../../../electron/lookup/look-up'
import { workcardId } from '../renderer/lookup/states'

const ID = workcardId('11111222')
const options = { signal: new AbortController().signal }
const call = (bind: Bind) => lookUp(bind, DEMO_PROFILE, ID, options)

describe('lookUp', () => {
  it('asks for this work card with this profile, and reads the number', async () => {
    const bind = vi.fn<Bind>(async () => ok({ raw: '17788889898-1234', requestId: 'r1', tries: 2 }))
    const found = await call(bind)
    expect(bind.mock.calls).toEqual([[DEMO_PROFILE, ID, options]])
    expect(found).toMatchObject({
      ok: true,
      value: {
        workcardId: ID,
        number: { main: '17788889898', extension: '1234' },
        requestId: 'r1',
        tries: 2,
      },
    })
  })

  it('says how many whole milliseconds it took', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
    vi.advanceTimersByTime(1000)
    const found = call(
      () =>
        new Promise((answer) => {
          setTimeout(() => answer(ok({ raw: '1', requestId: null, tries: 1 })), 250)
        }),
    )
    await vi.advanceTimersByTimeAsync(250)
    expect(await found).toMatchObject({ value: { elapsedMs: 250 } })
    vi.useRealTimers()
  })

  it('hands a failure on', async () => {
    const failed = err(failure('timeout'))
    expect(await call(async () => failed)).toEqual(failed)
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('bug')
      },
    ],
    ['rejects', async () => Promise.reject(new Error('bug'))],
    ['gives what is no number', async () => ok({ raw: null as never, requestId: null, tries: 1 })],
  ] satisfies [string, Bind][])('tells of a defect when the call %s', async (_, bind) => {
    const where = expect.stringMatching(/^(Type)?Error:[\w.-]+\.ts:\d+:\d+$/)
    expect(await call(bind)).toMatchObject({ ok: false, error: { kind: 'defect', subCode: where } })
  })
})
