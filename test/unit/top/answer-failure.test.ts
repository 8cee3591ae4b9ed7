import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { failureSchema } from '../../../electron/domain/failure'
import {
  FAILURE_KINDS,
  type FailureKind,
  LOOKUP_KINDS,
} from '../../../electron/domain/failure-kinds'
import { answerFailure } from '../../../electron/top/answer-failure'
import type { Answer } from '../../../electron/top/envelope'
import { kindTexts, textsOf } from '../../support/texts'
import { NOW, platformError } from './failed-answers'

const KINDS = Object.keys(FAILURE_KINDS) as FailureKind[]
describe('answerFailure: system errors', () => {
  it.each([
    [3, null, 'remote', 'backoff'],
    [4, null, 'throttled', 'never'],
    [7, 'accesscontrol.limited-by-api-access-count', 'throttled', 'never'],
    [8, null, 'throttled', 'never'],
    [9, null, 'invalid-argument', 'never'],
    [10, null, 'remote', 'backoff'],
    [11, null, 'permission', 'never'],
    [11, 'isv.permission-api-package-limit', 'permission', 'never'],
    [11, 'isv.permission-ip-whitelist-limit', 'permission', 'never'],
    [12, null, 'permission', 'never'],
    [13, null, 'permission', 'never'],
    [15, 'isp.remote-service-timeout', 'remote', 'backoff'],
    [15, 'isp.top-remote-connection-timeout-tmall', 'remote', 'backoff'],
    [15, 'isp.top-parse-error', 'invalid-argument', 'never'],
    [15, 'isp.top-mapping-parse-error', 'invalid-argument', 'never'],
    [15, 'isv.invalid-permission', 'permission', 'never'],
    [15, 'isv.workcard-not-exist', 'invalid-argument', 'never'],
    [15, 'isv.something-new', 'invalid-argument', 'never'],
    [15, null, 'remote', 'never'],
    [21, null, 'invalid-argument', 'never'],
    [22, null, 'invalid-argument', 'never'],
    [23, null, 'invalid-argument', 'never'],
    [24, null, 'signature', 'never'],
    [25, null, 'signature', 'never'],
    [26, null, 'session-expired', 'never'],
    [27, 'invalid-sessionkey', 'session-expired', 'never'],
    [28, null, 'signature', 'never'],
    [29, 'isv.appkey-not-exists', 'signature', 'never'],
    [30, null, 'clock-skew', 'never'],
    [31, null, 'clock-skew', 'never'],
    [34, null, 'invalid-argument', 'never'],
    [40, 'isv.missing-parameter:workcard_request', 'invalid-argument', 'never'],
    [41, 'isv.invalid-parameter', 'invalid-argument', 'never'],
    [42, null, 'session-expired', 'never'],
    [43, null, 'invalid-argument', 'never'],
    [44, null, 'session-expired', 'never'],
    [47, null, 'invalid-argument', 'never'],
    [50, 'isv.invalid-parameter', 'invalid-argument', 'never'],
    [50, 'isv.something-new', 'invalid-argument', 'never'],
    [50, 'ISV.SOMETHING_NEW', 'invalid-argument', 'never'],
    [50, 'my-isv.something-new', 'remote', 'never'],
    [50, 'isp.trade-service-unavailable', 'remote', 'backoff'],
    [50, 'isv.NO_AVAILABLE_NUMBER', 'business', 'never'],
    [53, null, 'session-expired', 'never'],
    [53, 'invalid-sessionkey', 'session-expired', 'never'],
    [999, null, 'remote', 'never'],
    [999, 'isv.something-new', 'invalid-argument', 'never'],
    [null, 'isp.something-new', 'remote', 'backoff'],
  ])('%s %s is %s, retry %s', (code, subCode, kind, retry) => {
    const failure = platformError(code, subCode)
    expect(failure.error).toMatchObject({ kind, code, subCode })
    expect(failure.retry).toBe(retry)
  })

  it('keeps the platform’s own words and the reference', () => {
    expect(platformError(27, 'invalid-sessionkey', 'SessionKey非法').error).toMatchObject({
      platformMessage: 'SessionKey非法',
      requestId: 'r1',
    })
    expect(platformError(27).error.platformMessage).toBe('Message')
  })

  it('says nothing about a code that is not a number', () => {
    expect(platformError('E-1').error.code).toBeNull()
    expect(platformError('9'.repeat(40)).error.code).toBeNull()
  })

  it.each([
    [11, 'isv.permission-ip-whitelist-limit', '白名单'],
    [11, 'isv.permission-api-package-empty', '权限包'],
    [29, null, 'App Key'],
    [40, 'isv.missing-parameter:service_store_code', 'service_store_code'],
    [41, 'isv.invalid-parameter:real_tp_nick', 'real_tp_nick'],
    [41, 'isv.invalid-parameter:$&', '$&'],
    [41, 'isv.invalid-parameter:workcard_id', '工单号'],
    [53, null, '安全等级'],
    [999, null, '未收录'],
  ])('%s %s names the cause: %s', (code, subCode, word) => {
    const { message } = textsOf(platformError(code, subCode).error)
    expect(message.zh).toContain(word)
    expect(message.zh + message.en).not.toContain('{{')
  })

  it.each([
    [9, null, '不认识这个接口', '网关地址', 'admin'],
    [21, null, '不认识这个接口', '网关地址', 'admin'],
    [22, null, '不认识这个接口', '网关地址', 'admin'],
    [23, null, '请求格式', '升级本程序', 'admin'],
    [32, null, '请求格式', '升级本程序', 'admin'],
    [33, null, '请求格式', '升级本程序', 'admin'],
    [34, null, '请求格式', '升级本程序', 'admin'],
    [47, null, '请求格式', '升级本程序', 'admin'],
    [11, null, '应用没有', 'IP 白名单', 'admin'],
    [11, 'isv.permission-ip-whitelist-limit', 'IP 地址不在', '加入白名单', 'admin'],
    [11, 'isv.permission-api-package-limit', '权限包', '天猫服务平台', 'admin'],
    [12, null, '授权的账号', '主账号', 'admin'],
    [28, null, 'App Key 不存在', '核对 App Key', 'admin'],
    [29, null, 'App Key 不存在', '核对 App Key', 'admin'],
    [29, 'isv.appkey-not-exists', 'App Key 不存在', '核对 App Key', 'admin'],
    [42, null, '短期授权', '重新授权', 'admin'],
    [44, null, '不属于这个网关', '网关环境', 'admin'],
    [53, null, '安全等级', '提升应用的安全等级', 'admin'],
    [40, null, '缺少必填', '补上服务商账号', 'admin'],
    [40, 'isv.missing-parameter:service_store_code', '缺少参数', '补上服务商账号', 'admin'],
    [40, 'isv.missing-parameter:workcard_id', '不接受这个工单号', '核对工单号', 'agent'],
    [41, 'isv.invalid-parameter: workcardId', '不接受这个工单号', '核对工单号', 'agent'],
    [41, 'isv.invalid-parameter:real_tp_nick', '不接受参数', '核对服务商账号', 'admin'],
    [15, 'isv.workcard-not-exist', '找不到', '选对了店铺', 'agent'],
    [15, 'isv.order-not-exists', '找不到', '选对了店铺', 'agent'],
    [7, 'accesscontrol.limited-by-app-access-count', '平台上限', '申请提高额度', 'platform'],
    [50, 'isv.NO_AVAILABLE_NUMBER', '没有可用', '过几分钟', 'platform'],
    [50, 'isv.BIND_CONFLICT', '冲突', '之前取到的号码', 'agent'],
    [50, 'isv.UPDATE_CONFLICT', '冲突', '之前取到的号码', 'agent'],
    [50, 'isv.MOBILE_NUMBER_ILLEGAL', '格式不对', '核对顾客的电话', 'agent'],
    [50, 'isv.OUT_OF_SERVICE', '未开通', '联系平台', 'admin'],
    [50, 'isv.PRODUCT_UN_SUBSCRIPT', '未开通', '联系平台', 'admin'],
    [50, 'isv.ACCOUNT_ABNORMAL', '未开通', '联系平台', 'admin'],
    [50, 'isv.SUBS_NOT_EXIST', '未开通', '联系平台', 'admin'],
    [50, 'isv.NO_NOT_EXIST', '未开通', '联系平台', 'admin'],
    [50, 'isv.POOLKEY_NOT_EXISTS', '未开通', '联系平台', 'admin'],
    [999, null, '未收录', '发给管理员', 'admin'],
  ])('%s %s says %s, asks for %s, and of whom', (code, subCode, cause, step, fixBy) => {
    const { error } = platformError(code, subCode)
    const { message, nextStep } = textsOf(error)
    expect(message.zh).toContain(cause)
    expect(nextStep.zh).toContain(step)
    expect(error.fixBy).toBe(fixBy)
    // The rows have their texts in both languages or in none.
    expect(KINDS.map((kind) => kindTexts(kind).message.en)).not.toContain(message.en)
  })

  it.each([
    'my-invalid-sessionkey',
    'invalid-sessionkey-2',
    'session-expired-soon',
    'xaccesscontrol.limited',
    'notisp.x',
    'notisv.permission-ip-whitelist',
    'accesscontrolled',
    'isvpermission',
    'x.isv.appkey-not-exists',
  ])('takes %s for no sub code that it knows', (subCode) => {
    expect(platformError(null, subCode)).toMatchObject({
      error: { kind: 'remote', retryable: false },
      retry: 'never',
    })
  })

  it.each([
    ['isp.call-limited-x', 'remote', 'backoff'],
    ['isp.system-busy-x', 'remote', 'backoff'],
    ['isp.top-parse-error-x', 'remote', 'backoff'],
    ['isp.x-top-parse-error', 'remote', 'backoff'],
    ['accesscontrol.limited-by-app-access-count-x', 'throttled', 'never'],
    ['isv.x-permission-denied', 'invalid-argument', 'never'],
    ['isv.invalid-permission', 'permission', 'never'],
    ['isv.permission-x', 'permission', 'never'],
    ['isv.appkey-not-exists-x', 'invalid-argument', 'never'],
    ['isv.NO_AVAILABLE_NUMBER_X', 'invalid-argument', 'never'],
    ['x.isv.NO_AVAILABLE_NUMBER', 'remote', 'never'],
    ['isv.BIND_CONFLICT_X', 'invalid-argument', 'never'],
    ['x.isv.BIND_CONFLICT', 'remote', 'never'],
    ['isv.MOBILE_NUMBER_ILLEGAL_X', 'invalid-argument', 'never'],
    ['x.isv.MOBILE_NUMBER_ILLEGAL', 'remote', 'never'],
    ['isv.FLOW_LIMIT', 'throttled', 'never'],
    ['isv.FLOW_LIMIT_X', 'invalid-argument', 'never'],
    ['x.isv.FLOW_LIMIT', 'remote', 'never'],
    ['isv.FORBIDDEN_ACTION', 'permission', 'never'],
    ['isv.FORBIDDEN_ACTION_X', 'invalid-argument', 'never'],
    ['x.isv.FORBIDDEN_ACTION', 'remote', 'never'],
    ['isv.OUT_OF_SERVICE_X', 'invalid-argument', 'never'],
    ['x.isv.OUT_OF_SERVICE', 'remote', 'never'],
    ['isv.EXPIRE_DATE_ILLEGAL', 'invalid-argument', 'never'],
    ['x.isv.INVALID_PARAMETERS', 'remote', 'never'],
    ['isv.a-not-exist', 'invalid-argument', 'never'],
    ['x.isv.a-not-exist', 'remote', 'never'],
    ['x.isv.invalid-parameter:a', 'remote', 'never'],
    ['x.isv.missing-parameter:a', 'remote', 'never'],
    ['ISV.INVALID-PERMISSION', 'permission', 'never'],
    ['ISP.X', 'remote', 'backoff'],
    ['Invalid-SessionKey', 'session-expired', 'never'],
  ])('reads the whole of %s: %s, retry %s', (subCode, kind, retry) => {
    expect(platformError(null, subCode)).toMatchObject({ error: { kind }, retry })
  })

  it.each([
    ['isv.workcardid-not-exist-x', kindTexts('invalid-argument').message.zh],
    ['isv.invalid-parameter:my_workcard_ids', '平台不接受参数 my_workcard_ids 的值。'],
    ['isv.invalid-parameter:xworkcard_id', '平台不接受参数 xworkcard_id 的值。'],
    ['isv.missing-parameter:  a', '请求缺少参数 a。'],
    ['isv.invalid-parameter:  a', '平台不接受参数 a 的值。'],
    [`isv.missing-parameter:${'a'.repeat(70)}`, `请求缺少参数 ${'a'.repeat(60)}。`],
    [`isv.invalid-parameter:${'a'.repeat(70)}`, `平台不接受参数 ${'a'.repeat(60)} 的值。`],
    ['isv.invalid-parameter', kindTexts('invalid-argument').message.zh],
    ['isv.missing-parameter', kindTexts('invalid-argument').message.zh],
  ])('says of %s: %s', (subCode, zh) => {
    expect(textsOf(platformError(null, subCode).error).message.zh).toBe(zh)
  })

  it('says the kind’s usual texts where no row knows better', () => {
    expect(platformError(25).error.cause).toBeNull()
  })

  it('sends a wrong work-card ID back to the agent', () => {
    expect(platformError(41, 'isv.invalid-parameter:workcard_id').error.fixBy).toBe('agent')
    expect(platformError(41, 'isv.invalid-parameter:real_tp_nick').error.fixBy).toBe('admin')
  })

  it('promises no later success where the same request fails again', () => {
    expect(platformError(50, 'isv.invalid-parameter').error.retryable).toBe(false)
    expect(platformError(999).error.retryable).toBe(false)
    expect(platformError(15).error.retryable).toBe(true)
    expect(platformError(8).error.retryable).toBe(true)
  })
})

it('always gives an error that the contract accepts', () => {
  const text = fc.option(
    fc.oneof(fc.string(), fc.constantFrom('isp.x', 'isv.y:z', 'isv.missing-parameter:')),
  )
  const error = fc.record({
    kind: fc.constant('error' as const),
    code: fc.option(fc.integer().map(String)),
    msg: text,
    subCode: text,
    subMsg: text,
    requestId: text,
  })
  const refused = fc.record({
    kind: fc.constant('result' as const),
    success: fc.constant(false),
    resultData: text,
    msgCode: text,
    msgInfo: text,
    requestId: text,
  })
  fc.assert(
    fc.property(fc.oneof(error, refused), (answer: Answer) => {
      z.parse(
        failureSchema(LOOKUP_KINDS),
        answerFailure(answer, { now: NOW, gatewayDate: NOW }).error,
      )
    }),
  )
})
