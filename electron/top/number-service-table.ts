import type { ErrorRow } from './error-row'

/**
 * The platform publishes no values of `msg_code` for this call. These are the codes of Alibaba's number
 * service behind it (help.aliyun.com 109196), which may come through as `msg_code` or as `sub_code`;
 * what is not here stays a `business` failure in the platform's own words.
 */
export const NUMBER_SERVICE_ROWS: readonly ErrorRow[] = [
  {
    subCode: /^isv\.NO_AVAILABLE_NUMBER$/i,
    kind: 'business',
    retry: 'wait',
    says: {
      message: {
        zh: '平台现在没有可用的虚拟号码。',
        en: 'The platform has no free virtual number right now.',
      },
      nextStep: { zh: '请过几分钟再取号。', en: 'Look up again in a few minutes.' },
      fixBy: 'platform',
    },
  },
  {
    subCode: /^isv\.(BIND|UPDATE)_CONFLICT$/i,
    kind: 'business',
    retry: 'never',
    says: {
      message: {
        zh: '虚拟号码的绑定有冲突，这张工单可能已经有号码。',
        en: 'The number’s binding conflicts; this work card may already have a number.',
      },
      nextStep: {
        zh: '请先用之前取到的号码拨打。',
        en: 'Call the number that was obtained before.',
      },
    },
  },
  {
    subCode: /^isv\.MOBILE_NUMBER_ILLEGAL$/i,
    kind: 'business',
    retry: 'never',
    says: {
      message: {
        zh: '工单里登记的电话号码格式不对。',
        en: 'The phone number on the work card is malformed.',
      },
      nextStep: {
        zh: '请在工单系统里核对顾客的电话。',
        en: 'Check the customer’s phone number in the work-card system.',
      },
    },
  },
  {
    subCode: /^isv\.(EXPIRE_DATE_ILLEGAL|ILLEGAL_ARGUMENT|INVALID_PARAMETERS)$/i,
    kind: 'invalid-argument',
    retry: 'never',
  },
  { subCode: /^isv\.FLOW_LIMIT$/i, kind: 'throttled', retry: 'wait' },
  { subCode: /^isv\.FORBIDDEN_ACTION$/i, kind: 'permission', retry: 'never' },
  {
    subCode:
      /^isv\.(OUT_OF_SERVICE|PRODUCT_UN_SUBSCRIPT|ACCOUNT_\w+|(SUBS|NO)_NOT_EXIST|POOLKEY_NOT_EXISTS)$/i,
    kind: 'permission',
    retry: 'never',
    says: {
      message: {
        zh: '虚拟号服务未开通、已停用或配置不全。',
        en: 'The virtual-number service is not subscribed, suspended or incomplete.',
      },
      nextStep: {
        zh: '请管理员联系平台开通或恢复虚拟号服务。',
        en: 'Ask the team lead to have the platform open or restore the virtual-number service.',
      },
    },
  },
]
