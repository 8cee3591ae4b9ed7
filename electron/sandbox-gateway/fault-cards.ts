import { banError, PLATFORM_ERRORS } from './platform-error'
import type { WorkCard } from './work-card'

/** Cards on which the network, the platform or the order itself misbehaves. */
export const FAULT_CARDS: readonly WorkCard[] = [
  {
    id: '99800001',
    behaviour: { kind: 'fault', fault: 'slow' },
    zh: '3 秒后才返回号码',
    en: 'the number comes after 3 seconds',
  },
  {
    id: '99800002',
    behaviour: { kind: 'fault', fault: 'reset' },
    zh: '连接被重置（RST）',
    en: 'the connection is reset (RST)',
  },
  {
    id: '99800003',
    behaviour: { kind: 'fault', fault: 'truncated' },
    zh: 'HTTP 完整，JSON 被截断',
    en: 'complete HTTP, JSON cut short',
  },
  {
    id: '99800004',
    behaviour: { kind: 'fault', fault: 'bad-gateway' },
    zh: 'HTTP 502 与一个 HTML 页面',
    en: 'HTTP 502 with an HTML page',
  },
  {
    id: '99800005',
    behaviour: { kind: 'fault', fault: 'wrong-content-type' },
    zh: '正确的 JSON，但 Content-Type 是 text/html',
    en: 'right JSON with Content-Type text/html',
  },
  {
    id: '99800006',
    behaviour: { kind: 'error', error: banError(31062) },
    zh: '平台错误 7，封禁 31062 秒（当日额度用完）',
    en: 'platform error 7, banned for 31062 seconds (daily quota used up)',
  },
  {
    id: '99800007',
    behaviour: { kind: 'fault', fault: 'trickle' },
    zh: '每秒一个字节，永不结束',
    en: 'one byte a second without end',
  },
  {
    id: '99800008',
    behaviour: { kind: 'fault', fault: 'flood' },
    zh: '50 MB 的响应',
    en: 'a 50 MB body',
  },
  {
    id: '99800009',
    behaviour: { kind: 'every-other-time', error: PLATFORM_ERRORS[15] },
    zh: '第一次远程超时（错误 15），再试一次得到号码',
    en: 'remote time-out (error 15) first, a number on the second try',
  },
  {
    id: '99800010',
    behaviour: {
      kind: 'refused',
      msgCode: '5100',
      msgInfo: '工单已完结，无法绑定虚拟号',
    },
    zh: '业务失败：success=false，msg_code 5100',
    en: 'business failure: success=false, msg_code 5100',
  },
]
