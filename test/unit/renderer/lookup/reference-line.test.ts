import { describe, expect, it } from 'vitest'
import { failure } from '../../../../electron/domain/failure'
import { referenceLine } from '../../../../renderer/lookup/reference-line'
import { clockTime } from '../../../../renderer/lookup/times'

const AT = new Date(2026, 10, 24, 9, 5).getTime()

describe('clockTime', () => {
  it('is local, with two digits each', () => {
    expect(clockTime(AT)).toBe('09:05')
  })
})

describe('referenceLine', () => {
  it('has code, sub-code, request ID and time in this order', () => {
    const error = failure('remote', { code: 15, subCode: 'isp.x', requestId: 'abc' })
    expect(referenceLine(error, AT)).toBe('15 · isp.x · abc · 09:05')
  })

  it('leaves out what is not known', () => {
    expect(referenceLine(failure('timeout', { subCode: 'ETIMEDOUT' }), AT)).toBe(
      'ETIMEDOUT · 09:05',
    )
  })

  it('shows a code once that the platform gave as both', () => {
    const error = failure('business', { code: 40, subCode: '40', requestId: 'abc' })
    expect(referenceLine(error, AT)).toBe('40 · abc · 09:05')
  })

  it('is not there for what happened in the panel itself', () => {
    const ambiguous = failure('ambiguous-id', { candidates: [] })
    for (const error of [failure('invalid-id'), ambiguous, failure('cancelled')]) {
      expect(referenceLine(error, AT)).toBeNull()
    }
  })
})
