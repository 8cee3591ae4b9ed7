import { describe, expect, it } from 'vitest'
import { FAILURE_KINDS } from '../../../electron/domain/failure-kinds'
import { faultFailure } from '../../../electron/top/fault-failure'
import { textsOf } from '../../support/texts'

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
    ['network-process', 'defect', 'backoff'],
    ['cancelled', 'cancelled', 'never'],
  ] as const)('%s is %s, retry %s', (fault, kind, retry) => {
    const failure = faultFailure({ kind: fault, detail: 'EXAMPLE' })
    expect(failure.error).toMatchObject({ kind, code: null, subCode: 'EXAMPLE' })
    expect(failure.retry).toBe(retry)
  })

  it.each([
    ['refused', /拒绝连接。$/, /网关地址。$/, /refused the connection\.$/, 'agent'],
    ['reset', /中断了连接。$/, /检查网络。$/, /dropped the connection\.$/, 'agent'],
    ['cut-off', /中断了连接。$/, /检查网络。$/, /dropped the connection\.$/, 'agent'],
    ['too-large', /太大，/, /网关地址/, /far too large/, 'admin'],
    ['redirect', /登录页面。$/, /先在浏览器里登录/, /login page\.$/, 'admin'],
    ['network-process', /网络进程中断了/, /重新启动应用。$/, /own network process/, 'agent'],
    ['unsafe-url', /请求没有发出。$/, /正确的 https 地址。$/, /nothing was sent\.$/, 'admin'],
  ] as const)('says of %s what it was and what to do', (kind, zh, step, en, fixBy) => {
    const { error } = faultFailure({ kind, detail: null })
    const { message, nextStep } = textsOf(error)
    expect(message.zh).toMatch(zh)
    expect(message.en).toMatch(en)
    expect(nextStep.zh).toMatch(step)
    expect(nextStep.en).toMatch(/^[A-Z].*\.$/)
    expect(error.fixBy).toBe(fixBy)
  })

  it.each([
    'offline',
    'dns',
    'dns-temporary',
    'tls',
    'proxy',
    'timeout',
    'undecodable',
    'cancelled',
  ] as const)('says of %s what its kind says', (fault) => {
    const { error } = faultFailure({ kind: fault, detail: null })
    expect(error).toMatchObject({ cause: null, ...FAILURE_KINDS[error.kind] })
  })
})
