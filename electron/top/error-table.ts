import type { ErrorRow } from './error-row'
import { inConsole, MISSING_PARAMETER_STEP, says, UNKNOWN_APP } from './says'

const WRONG_GATEWAY = says(
  ['网关不认识这个接口。', 'The gateway does not know this call.'],
  ['请管理员检查店铺的网关地址。', 'Ask the team lead to check the profile’s gateway address.'],
)

const WRONG_PROTOCOL = says(
  [
    '网关不接受本程序的请求格式。',
    'The gateway does not accept the form of this program’s requests.',
  ],
  [
    '请管理员检查网关地址；地址无误时，请升级本程序。',
    'Ask the team lead to check the gateway address and, if it is right, to update this program.',
  ],
)

/** System errors by code (lists of codes 3 to 53 in doc 101645 and its public copies). */
export const CODE_ROWS: readonly ErrorRow[] = [
  { codes: [15, 50], subCode: /^isv\./i, kind: 'invalid-argument', retry: 'never' },
  { codes: [15, 50], kind: 'remote', retry: 'wait' },
  { codes: [3, 10], kind: 'remote', retry: 'backoff' },
  { codes: [4, 5, 6, 7, 8], kind: 'throttled', retry: 'wait' },
  { codes: [9, 21, 22], kind: 'invalid-argument', retry: 'never', says: WRONG_GATEWAY },
  { codes: [23, 32, 33, 34, 47], kind: 'invalid-argument', retry: 'never', says: WRONG_PROTOCOL },
  {
    codes: [11],
    kind: 'permission',
    retry: 'never',
    says: says(
      ['应用没有调用这个接口的权限。', 'The app may not make this call.'],
      inConsole(
        '申请接口权限并检查 IP 白名单',
        'apply for the API package and check the IP whitelist',
      ),
    ),
  },
  {
    codes: [12],
    kind: 'permission',
    retry: 'never',
    says: says(
      ['授权的账号无权调用这个接口。', 'The authorised account may not make this call.'],
      [
        '请管理员改用服务商的主账号授权，并更新 Session Key。',
        'Ask the team lead to authorise with the provider’s main account and update the session key.',
      ],
    ),
  },
  { codes: [13], kind: 'permission', retry: 'never' },
  { codes: [24, 25], kind: 'signature', retry: 'never' },
  { codes: [28, 29], kind: 'signature', retry: 'never', says: UNKNOWN_APP },
  { codes: [26, 27], kind: 'session-expired', retry: 'never' },
  {
    codes: [42],
    kind: 'session-expired',
    retry: 'never',
    says: says(
      ['店铺的短期授权已到期。', 'The store’s short-term authorisation has run out.'],
      [
        '请管理员重新授权，并在设置里更新 Session Key。',
        'Ask the team lead to authorise again and update the session key in the settings.',
      ],
    ),
  },
  {
    codes: [44],
    kind: 'session-expired',
    retry: 'never',
    says: says(
      [
        'Session Key 无效，或不属于这个网关。',
        'The session key is invalid or does not belong to this gateway.',
      ],
      [
        '请管理员核对网关环境，重新授权并更新 Session Key。',
        'Ask the team lead to check the gateway, authorise again and update the session key.',
      ],
    ),
  },
  {
    codes: [53],
    kind: 'session-expired',
    retry: 'never',
    says: says(
      [
        '授权或应用的安全等级不足。',
        'The security level of the authorisation or of the app is too low.',
      ],
      [
        '请管理员先重新授权并更新 Session Key；仍不行时，在开放平台控制台提升应用的安全等级。',
        'Ask the team lead to authorise again and update the session key and, if that does not help, to raise the app’s security level in the platform console.',
      ],
    ),
  },
  { codes: [30, 31], kind: 'clock-skew', retry: 'never' },
  {
    codes: [40],
    kind: 'invalid-argument',
    retry: 'never',
    says: says(
      ['请求缺少必填的参数。', 'The request lacks a required parameter.'],
      MISSING_PARAMETER_STEP,
    ),
  },
  { codes: [41, 43], kind: 'invalid-argument', retry: 'never' },
  { subCode: /^isv\./i, kind: 'invalid-argument', retry: 'never' },
]

/** For an error that no list has. */
export const UNLISTED_ROW: ErrorRow = {
  kind: 'remote',
  retry: 'never',
  says: says(
    [
      '平台返回了一个未收录的错误。',
      'The platform answered with an error that is not in its lists.',
    ],
    [
      '请把下面的说明和编号发给管理员。',
      'Send the explanation and the reference below to the team lead.',
    ],
    'admin',
  ),
}
