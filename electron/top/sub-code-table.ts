import type { ErrorRow } from './error-row'
import { inConsole, MISSING_PARAMETER_STEP, says, UNKNOWN_APP } from './says'

const WRONG_ID = says(
  ['平台不接受这个工单号。', 'The platform does not accept this work-card ID.'],
  ['请核对工单号后再取号。', 'Check the work-card ID, then look up again.'],
  'agent',
)

/**
 * Causes that the sub code names on its own, under whatever code they come, from the special to the general.
 * Sources: the platform's class rules and sub codes (docs 101645 and 102707), sub codes met by
 * taobaopy (RETRY_SUB_CODES) and in public logs.
 */
export const SUB_CODE_ROWS: readonly ErrorRow[] = [
  {
    subCode: /^(invalid-sessionkey|session-expired|session-not-exist)$/i,
    kind: 'session-expired',
    retry: 'never',
  },
  {
    // `isp.`, yet the request's own fault: its parameters could not be mapped.
    subCode: /^isp\.top-(mapping-)?parse-error$/i,
    kind: 'invalid-argument',
    retry: 'never',
  },
  { subCode: /^isp\.(call-limited|system-busy)$/i, kind: 'throttled', retry: 'wait', waitMs: 1000 },
  {
    subCode: /^accesscontrol\.limited-by-app-access-count$/i,
    kind: 'throttled',
    retry: 'wait',
    says: says(
      ['应用的调用次数已达平台上限。', 'The app has used up the calls the platform allows it.'],
      [
        '请等平台解除限制后再取号；如经常发生，请管理员申请提高额度。',
        'Look up again when the platform lifts the limit; if this is common, ask the team lead to raise the quota.',
      ],
    ),
  },
  { subCode: /^accesscontrol\./i, kind: 'throttled', retry: 'wait' },
  { subCode: /^isp\./i, kind: 'remote', retry: 'backoff' },
  {
    subCode: /^isv\.permission-ip-whitelist/i,
    kind: 'permission',
    retry: 'never',
    says: says(
      [
        '这台电脑的 IP 地址不在应用的白名单里。',
        'This computer’s IP address is not on the app’s whitelist.',
      ],
      inConsole('把下面的 IP 加入白名单', 'add the IP address below to the whitelist'),
    ),
  },
  {
    subCode: /^isv\.permission-api-package/i,
    kind: 'permission',
    retry: 'never',
    says: says(
      ['应用还没有这个接口的权限包。', 'The app does not have this call’s API package.'],
      inConsole('为应用申请“天猫服务平台”的接口权限', 'apply for the 天猫服务平台 API package'),
    ),
  },
  { subCode: /^isv\.(invalid-permission|permission-)/i, kind: 'permission', retry: 'never' },
  {
    subCode: /^isv\.appkey-not-exists?$/i,
    kind: 'signature',
    retry: 'never',
    says: UNKNOWN_APP,
  },
  {
    subCode: /^isv\.(missing|invalid)-parameter:.*\bworkcard_?id\b/i,
    kind: 'invalid-argument',
    retry: 'never',
    says: WRONG_ID,
  },
  {
    subCode: /^isv\.missing-parameter:\s*(?<parameter>.{1,60})/i,
    kind: 'invalid-argument',
    retry: 'never',
    says: says(
      ['请求缺少参数 {parameter}。', 'The request lacks the parameter {parameter}.'],
      MISSING_PARAMETER_STEP,
    ),
  },
  {
    subCode: /^isv\.invalid-parameter:\s*(?<parameter>.{1,60})/i,
    kind: 'invalid-argument',
    retry: 'never',
    says: says(
      [
        '平台不接受参数 {parameter} 的值。',
        'The platform does not accept the value of {parameter}.',
      ],
      [
        '请核对工单号，并请管理员核对服务商账号和门店 Code。',
        'Check the work-card ID, and ask the team lead to check the provider account and the store code.',
      ],
    ),
  },
  { subCode: /^isv\.(missing|invalid)-parameter$/i, kind: 'invalid-argument', retry: 'never' },
  {
    subCode: /^isv\..+-not-exists?$/i,
    kind: 'invalid-argument',
    retry: 'never',
    says: says(
      ['平台上找不到请求的内容。', 'The platform cannot find what was asked for.'],
      [
        '请核对工单号，并确认选对了店铺。',
        'Check the work-card ID and that the right profile is selected.',
      ],
      'agent',
    ),
  },
]
