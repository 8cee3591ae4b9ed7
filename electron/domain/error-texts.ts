import { CREDENTIALS_TEXTS, type KindText } from './credentials-texts'
import type { ErrorKind, LookupError } from './lookup-error'
import type { WorkcardId } from './workcard-id'

/** What each kind says unless its cause is known more closely (top/error-table.ts refines the platform's). */
export const KIND_TEXTS: Readonly<Record<ErrorKind, KindText>> = {
  'invalid-id': {
    message: { zh: '没有找到有效的工单号。', en: 'There is no valid work-card ID in this text.' },
    nextStep: {
      zh: '请输入工单号：不超过 19 位的正整数。',
      en: 'Enter the work-card ID: a positive whole number of up to 19 digits.',
    },
    fixBy: 'agent',
    retryable: false,
  },
  'ambiguous-id': {
    message: {
      zh: '这段文字里有不止一个可能的工单号。',
      en: 'More than one number in this text could be the work-card ID.',
    },
    nextStep: { zh: '请选择要取号的那一个。', en: 'Choose the one to look up.' },
    fixBy: 'agent',
    retryable: false,
  },
  ...CREDENTIALS_TEXTS,
  'session-expired': {
    message: {
      zh: '店铺授权已失效（Session Key 无效或过期）。',
      en: 'The store’s authorisation is no longer valid (session key invalid or expired).',
    },
    nextStep: {
      zh: '请管理员重新授权，并在设置里更新 Session Key。',
      en: 'Ask the team lead to authorise again and update the session key in the settings.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  permission: {
    message: { zh: '没有调用这个接口的权限。', en: 'This call is not permitted.' },
    nextStep: {
      zh: '请管理员在开放平台控制台检查应用权限。',
      en: 'Ask the team lead to check the app’s permissions in the platform console.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  signature: {
    message: { zh: '平台不接受请求签名。', en: 'The platform rejected the request’s signature.' },
    nextStep: {
      zh: '请重新录入 App Secret（注意不要带空格），并检查签名方式。',
      en: 'Enter the App Secret again (without spaces) and check the sign method.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  'clock-skew': {
    message: {
      zh: '这台电脑的时间与平台相差超过 10 分钟。',
      en: 'This computer’s clock is more than 10 minutes off the platform’s.',
    },
    nextStep: {
      zh: '请校准系统时间后再取号。',
      en: 'Correct the system time, then look up again.',
    },
    fixBy: 'agent',
    retryable: false,
  },
  throttled: {
    message: {
      zh: '调用太频繁，平台暂时限流。',
      en: 'Too many calls: the platform is limiting this app for now.',
    },
    nextStep: { zh: '请稍后再取号。', en: 'Wait, then look up again.' },
    fixBy: 'platform',
    retryable: true,
  },
  'invalid-argument': {
    message: {
      zh: '平台认为请求参数有误。',
      en: 'The platform says a parameter of the request is wrong.',
    },
    nextStep: {
      zh: '请核对工单号、服务商账号和门店 Code。',
      en: 'Check the work-card ID, the provider account and the store code.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  business: {
    message: {
      zh: '平台没有为这张工单分配号码。',
      en: 'The platform gave no number for this work card.',
    },
    nextStep: {
      zh: '请按下面平台的说明处理。',
      en: 'Follow the platform’s explanation below.',
    },
    fixBy: 'agent',
    retryable: false,
  },
  remote: {
    message: { zh: '平台服务暂时出错。', en: 'The platform has a temporary problem.' },
    nextStep: { zh: '请过一会儿再取号。', en: 'Look up again in a moment.' },
    fixBy: 'platform',
    retryable: true,
  },
  offline: {
    message: {
      zh: '连不上网关，网络可能已断开。',
      en: 'The gateway cannot be reached; the network may be down.',
    },
    nextStep: {
      zh: '请检查网络连接后再取号。',
      en: 'Check the network connection, then look up again.',
    },
    fixBy: 'agent',
    retryable: true,
  },
  dns: {
    message: {
      zh: '找不到网关的地址（DNS 解析失败）。',
      en: 'The gateway’s address cannot be found (DNS lookup failed).',
    },
    nextStep: {
      zh: '请检查网络和 DNS 设置，以及店铺的网关地址。',
      en: 'Check the network, the DNS settings and the profile’s gateway address.',
    },
    fixBy: 'admin',
    retryable: true,
  },
  tls: {
    message: {
      zh: '无法与网关建立可信的加密连接。',
      en: 'No trusted encrypted connection to the gateway could be made.',
    },
    nextStep: {
      zh: '请管理员检查公司代理的证书是否已装入系统，以及系统时间。',
      en: 'Ask the team lead to check that the company proxy’s certificate is installed and the system time is right.',
    },
    fixBy: 'admin',
    retryable: false,
  },
  proxy: {
    message: {
      zh: '代理服务器拒绝或无法连接。',
      en: 'The proxy server refused or cannot be reached.',
    },
    nextStep: { zh: '请检查系统的代理设置。', en: 'Check the system’s proxy settings.' },
    fixBy: 'admin',
    retryable: true,
  },
  timeout: {
    message: { zh: '网关在限定时间内没有答复。', en: 'The gateway did not answer in time.' },
    nextStep: {
      zh: '请再取一次；如总是超时，请检查网络。',
      en: 'Look up again; if it keeps timing out, check the network.',
    },
    fixBy: 'agent',
    retryable: true,
  },
  'bad-response': {
    message: {
      zh: '网关的答复无法识别，可能被代理或登录页面拦截。',
      en: 'The gateway’s answer cannot be understood; a proxy or login page may have intercepted it.',
    },
    nextStep: {
      zh: '请检查网关地址和网络代理，然后再取号。',
      en: 'Check the gateway address and the network’s proxy, then look up again.',
    },
    fixBy: 'admin',
    retryable: true,
  },
  cancelled: {
    message: { zh: '已取消。', en: 'Cancelled.' },
    nextStep: { zh: '需要时再取号。', en: 'Look up again when you need to.' },
    fixBy: 'agent',
    retryable: true,
  },
  'clipboard-silent': {
    message: {
      zh: '剪贴板没有响应，没有读到工单号。',
      en: 'The clipboard does not answer, so no work-card ID could be read from it.',
    },
    nextStep: {
      zh: '请直接输入工单号，或重新复制后再按快捷键。',
      en: 'Type the work-card ID, or copy it again and press the hotkey.',
    },
    fixBy: 'agent',
    retryable: false,
  },
  defect: {
    message: {
      zh: '应用内部出错，这次没有取到号。',
      en: 'The app itself failed; there is no number this time.',
    },
    nextStep: {
      zh: '请再取一次；一直这样时，请复制参考信息发给管理员。',
      en: 'Look up again; if it stays so, copy the reference and send it to the team lead.',
    },
    fixBy: 'admin',
    retryable: true,
  },
  // settings/not-saved.ts says why.
  'settings-not-saved': {
    message: {
      zh: '没有保存，仍按原来的设置工作：写入设置文件时出错。',
      en: 'Not saved, the old settings stay in force: writing the settings file failed.',
    },
    nextStep: { zh: '请再保存一次。', en: 'Save again.' },
    fixBy: 'admin',
    retryable: false,
  },
}

type CommonFacts = Partial<Omit<LookupError, 'kind'>>
interface OwnFacts {
  'ambiguous-id': { candidates: WorkcardId[] }
  throttled: { retryAt: number | null }
  'clock-skew': { offsetMs: number | null }
}
type Facts<K extends ErrorKind> = K extends keyof OwnFacts
  ? [facts: CommonFacts & OwnFacts[K]]
  : [facts?: CommonFacts]

/** Builds an error value: the kind's usual texts unless `facts` knows better. */
export function lookupError<K extends ErrorKind>(kind: K, ...[facts]: Facts<K>): LookupError {
  return {
    kind,
    ...KIND_TEXTS[kind],
    code: null,
    subCode: null,
    platformMessage: null,
    requestId: null,
    ...facts,
    // The signature ties the extra facts to the kind; the compiler cannot follow the spread.
  } as LookupError
}
