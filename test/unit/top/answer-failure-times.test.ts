import { describe, expect, it } from 'vitest'
import { answerFailure } from '../../../electron/top/answer-failure'
import { NOW, platformError } from './failed-answers'

describe('answerFailure: bans', () => {
  it.each([
    [2, 2_000],
    [31062, 31_062_000],
    [0, 1_000],
  ])('a ban of %d seconds ends after %d ms', (seconds, ms) => {
    const text = `This ban will last for ${seconds} more seconds`
    const failure = platformError(7, 'accesscontrol.limited-by-app-access-count', text)
    expect(failure.error).toMatchObject({
      kind: 'throttled',
      retryAt: NOW + ms,
      platformMessage: text,
    })
    expect(failure.retry).toEqual({ waitMs: ms })
  })

  it('waits for no ban that something else than a limit speaks of', () => {
    const failure = platformError(15, null, 'This ban will last for 2 more seconds')
    expect(failure.error).toMatchObject({ kind: 'remote' })
    expect(failure.retry).toBe('never')
  })

  it('a limit without a time names none', () => {
    expect(platformError(7).error).toMatchObject({ kind: 'throttled', retryAt: null })
  })

  it.each(['isp.call-limited', 'isp.system-busy'])('%s passes after a second', (subCode) => {
    const failure = platformError(15, subCode)
    expect(failure.error).toMatchObject({ kind: 'throttled', retryAt: null })
    expect(failure.retry).toEqual({ waitMs: 1000 })
  })
})

describe('answerFailure: clock', () => {
  const skew = (gatewayDate: number | null) =>
    answerFailure(
      { kind: 'error', code: '31', msg: null, subCode: null, subMsg: null, requestId: null },
      { now: NOW, gatewayDate },
    ).error

  it('measures local minus gateway', () => {
    expect(skew(NOW - 3_600_000)).toMatchObject({ kind: 'clock-skew', offsetMs: 3_600_000 })
    expect(skew(NOW + 900_000)).toMatchObject({ offsetMs: -900_000 })
  })
  it('is spoken of for no other error', () => {
    for (const code of [15, 25, 27, 41]) {
      expect(platformError(code).error).not.toHaveProperty('offsetMs')
      expect(platformError(code).error).not.toHaveProperty('retryAt')
    }
  })
  it('knows no offset without a date', () => {
    expect(skew(null)).toMatchObject({ offsetMs: null })
  })
})
