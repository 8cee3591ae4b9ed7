import { describe, expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { referenceText } from '../../../electron/lookup/reference'

const STORE: Profile = { ...DEMO_PROFILE, id: 'a', name: '洗护一店', gateway: 'production' }
const ABOUT = { app: 'Workcard Dialer 0.1.0', system: 'linux 6.1' }
const EXPIRED = failure('session-expired', {
  code: 27,
  subCode: 'invalid-sessionkey',
  requestId: '15r6rq2ej0gm9',
  platformMessage: '工单 11111222',
})
const AT = Date.UTC(2026, 10, 25, 2, 23, 4)

describe('what can be quoted of a failed lookup', () => {
  it('is one fact a line, in the language of the app', () => {
    const text = referenceText(
      { error: EXPIRED, at: AT, profile: STORE },
      { ...ABOUT, locale: 'zh' },
    )
    expect(text.split('\n')).toEqual([
      '错误：店铺授权已失效（Session Key 无效或过期）。',
      '下一步：请管理员重新授权：续授权，或在设置里更新 Session Key。',
      '类别：session-expired',
      '错误码：27',
      '子错误码：invalid-sessionkey',
      '请求编号：15r6rq2ej0gm9',
      expect.stringMatching(/^时间：2026-11-2\d \d\d:\d3:04 [+-]\d\d:\d\d$/),
      '店铺：洗护一店',
      '网关：eco.taobao.com',
      '程序：Workcard Dialer 0.1.0',
      '系统：linux 6.1',
    ])
  })

  it('has no line for what is not known, and never says for whom', () => {
    const failed = { error: failure('offline'), at: AT, profile: DEMO_PROFILE }
    const text = referenceText(failed, { ...ABOUT, locale: 'en' })
    expect(text).toContain('Store: Demo store\n')
    expect(text).not.toMatch(/Code:|Request ID:|Gateway:/)
    const told = referenceText(
      { ...failed, error: EXPIRED, profile: null },
      { ...ABOUT, locale: 'en' },
    )
    expect(told).not.toContain('11111222')
    expect(told).not.toContain('Store:')
  })

  it('has nothing unseen, and no line that the platform made', () => {
    const error = failure('business', {
      subCode: 'isv.x\nStore: evil\u202e',
      requestId: 'a\u200bb',
    })
    const text = referenceText({ error, at: AT, profile: null }, { ...ABOUT, locale: 'en' })
    expect(text).toContain('Sub code: isv.x Store: evil\n')
    expect(text).toContain('Request ID: ab\n')
  })
})
