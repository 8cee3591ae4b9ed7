import { lookupError } from '../domain/error-texts'
import type { ErrorKind } from '../domain/lookup-error'
import type { Says } from './error-row'
import type { Failure } from './failure'
import type { FaultKind, TransportFault } from './transport'

interface FaultRow {
  readonly kind: Exclude<ErrorKind, 'ambiguous-id' | 'throttled' | 'clock-skew'>
  readonly retry: 'never' | 'backoff'
  readonly says?: Says
}

const DROPPED: Says = {
  message: { zh: '网关中断了连接。', en: 'The gateway dropped the connection.' },
  nextStep: {
    zh: '请再取一次；一直这样时，请检查网络。',
    en: 'Look up again; if it stays so, check the network.',
  },
  fixBy: 'agent',
}

/**
 * Tried again only when no answer has begun: what failed on the way may pass the next time. A reset may
 * come after the platform bound a number; whether a second bind gives the same one is undocumented, so
 * the last answer is the one to show.
 */
const FAULTS: Readonly<Record<FaultKind, FaultRow>> = {
  offline: { kind: 'offline', retry: 'never' },
  refused: {
    kind: 'offline',
    retry: 'backoff',
    says: {
      message: { zh: '网关拒绝连接。', en: 'The gateway refused the connection.' },
      nextStep: {
        zh: '请检查网络和店铺的网关地址。',
        en: 'Check the network and the profile’s gateway address.',
      },
    },
  },
  reset: { kind: 'remote', retry: 'backoff', says: DROPPED },
  'cut-off': { kind: 'remote', retry: 'never', says: DROPPED },
  dns: { kind: 'dns', retry: 'never' },
  'dns-temporary': { kind: 'dns', retry: 'backoff' },
  tls: { kind: 'tls', retry: 'never' },
  proxy: { kind: 'proxy', retry: 'never' },
  timeout: { kind: 'timeout', retry: 'never' },
  'too-large': {
    kind: 'bad-response',
    retry: 'never',
    says: {
      message: {
        zh: '网关的答复太大，不是平台的答复。',
        en: 'The answer is far too large to be the platform’s.',
      },
    },
  },
  redirect: {
    kind: 'bad-response',
    retry: 'never',
    says: {
      message: {
        zh: '网关要求跳转到别的地址，可能是网络的登录页面。',
        en: 'The gateway redirects elsewhere, perhaps to the network’s login page.',
      },
      nextStep: {
        zh: '请先在浏览器里登录网络；仍不行时，请管理员检查网关地址。',
        en: 'Log in to the network in a browser first; if that does not help, ask the team lead to check the gateway address.',
      },
    },
  },
  undecodable: { kind: 'bad-response', retry: 'never' },
  'unsafe-url': {
    kind: 'invalid-argument',
    retry: 'never',
    says: {
      message: {
        zh: '店铺的网关地址不能使用，请求没有发出。',
        en: 'The profile’s gateway address cannot be used; nothing was sent.',
      },
      nextStep: {
        zh: '请管理员在店铺设置里填写正确的 https 地址。',
        en: 'Ask the team lead to enter the right https address in the profile.',
      },
    },
  },
  'network-process': {
    kind: 'defect',
    retry: 'backoff',
    says: {
      message: {
        zh: '应用自己的网络进程中断了，这次没有取到号。',
        en: 'The app’s own network process stopped; there is no number this time.',
      },
      nextStep: {
        zh: '请再取一次；一直这样时，请重新启动应用。',
        en: 'Look up again; if it stays so, restart the app.',
      },
      fixBy: 'agent',
    },
  },
  cancelled: { kind: 'cancelled', retry: 'never' },
}

/** What a transport's fault means; its detail stands where the platform's sub code would. */
export function faultFailure({ kind, detail }: TransportFault): Failure {
  const row = FAULTS[kind]
  return { error: lookupError(row.kind, { ...row.says, subCode: detail }), retry: row.retry }
}
