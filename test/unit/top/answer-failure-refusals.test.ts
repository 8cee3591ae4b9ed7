import { describe, expect, it } from 'vitest'
import { refusal } from './failed-answers'

describe('answerFailure: refusals', () => {
  it('passes an unknown code on word for word', () => {
    expect(refusal('5100', '服务单失效，无法发起').error).toMatchObject({
      kind: 'business',
      code: 5100,
      subCode: '5100',
      platformMessage: '服务单失效，无法发起',
      requestId: 'r1',
      retryable: false,
      cause: null,
    })
    expect(refusal('isv.SOMETHING_NEW').error).toMatchObject({
      kind: 'business',
      code: null,
      subCode: 'isv.SOMETHING_NEW',
    })
    expect(refusal(null, null).error).toMatchObject({ kind: 'business', platformMessage: null })
  })

  it('never mistakes a refusal’s number for a system error', () => {
    expect(refusal('27').error.kind).toBe('business')
  })

  it.each([
    ['isv.NO_AVAILABLE_NUMBER', 'business', 'never', true],
    ['isv.BIND_CONFLICT', 'business', 'never', false],
    ['isv.MOBILE_NUMBER_ILLEGAL', 'business', 'never', false],
    ['isv.ILLEGAL_ARGUMENT', 'invalid-argument', 'never', false],
    ['isv.FLOW_LIMIT', 'throttled', 'never', true],
    ['isv.FORBIDDEN_ACTION', 'permission', 'never', false],
    ['isv.PRODUCT_UN_SUBSCRIPT', 'permission', 'never', false],
    ['isp.SYSTEM_ERROR', 'remote', 'backoff', true],
  ])('%s is %s, retry %s', (msgCode, kind, retry, retryable) => {
    const failure = refusal(msgCode)
    expect(failure.error).toMatchObject({ kind, retryable, subCode: msgCode })
    expect(failure.retry).toBe(retry)
  })
})
