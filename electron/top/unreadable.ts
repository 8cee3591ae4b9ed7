import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'

const PROXY_AUTHENTICATION_REQUIRED = 407

/** The error for an HTTP answer that is not the platform's: a page, a login form, half an answer. */
export function unreadable(status: number): LookupError {
  if (status === PROXY_AUTHENTICATION_REQUIRED) return lookupError('proxy')
  if (status < 400) {
    return lookupError('bad-response', {
      message: {
        zh: `网关的答复不完整，或者不是平台的答复（HTTP ${status}）。`,
        en: `The answer is incomplete or not the platform’s (HTTP ${status}).`,
      },
    })
  }
  return lookupError('bad-response', {
    message: {
      zh: `网关返回了 HTTP ${status}，没有平台的答复。`,
      en: `The gateway returned HTTP ${status} without an answer of the platform.`,
    },
    ...(status >= 500 && {
      nextStep: {
        zh: '请过一会儿再取号；一直这样时，请管理员检查网关地址和网络代理。',
        en: 'Look up again in a moment; if it stays so, ask the team lead to check the gateway address and the proxy.',
      },
    }),
  })
}

/** The error for `success=true` without a number. */
export const withoutNumber = (requestId: string | null): LookupError =>
  lookupError('bad-response', {
    message: {
      zh: '平台表示成功，但没有给出号码。',
      en: 'The platform reported success but gave no number.',
    },
    nextStep: {
      zh: '请再取一次；仍然没有时，请把下面的编号发给管理员。',
      en: 'Look up again; if there is still none, send the reference below to the team lead.',
    },
    requestId,
  })

/** The error for a number in which the gateway repeats a key of the store. */
export const credentialsForNumber = (requestId: string | null): LookupError =>
  lookupError('bad-response', {
    message: {
      zh: '网关把店铺的凭据当作号码发了回来，内容已丢弃。',
      en: 'The gateway sent the store’s credentials back as a number; they were thrown away.',
    },
    nextStep: {
      zh: '请不要再取号，并请管理员检查这个店铺的网关地址。',
      en: 'Stop looking up, and ask the team lead to check the profile’s gateway address.',
    },
    requestId,
    retryable: false,
  })
