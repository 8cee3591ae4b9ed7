import { describe, expect, it } from 'vitest'
import { faultFailure } from '../../../electron/top/fault-failure'

describe('faultFailure', () => {
  it.each([
    ['offline', 'offline', 'never'],
    ['refused', 'offline', 'backoff'],
    ['reset', 'remote', 'backoff'],
    ['cut-off', 'remote', 'never'],
    ['dns', 'dns', 'never'],
    ['dns-temporary', 'dns', 'backoff'],
    ['tls', 'tls', 'never'],
    ['proxy', 'proxy', 'never'],
    ['timeout', 'timeout', 'never'],
    ['too-large', 'bad-response', 'never'],
    ['redirect', 'bad-response', 'never'],
    ['undecodable', 'bad-response', 'never'],
    ['unsafe-url', 'invalid-argument', 'never'],
    ['cancelled', 'cancelled', 'never'],
  ] as const)('%s is %s, retry %s', (fault, kind, retry) => {
    const failure = faultFailure({ kind: fault, detail: 'EXAMPLE' })
    expect(failure.error).toMatchObject({ kind, code: null, subCode: 'EXAMPLE' })
    expect(failure.retry).toBe(retry)
  })
})
