import { banError, PLATFORM_ERRORS } from '../../../../electron/sandbox-gateway/platform-error'
import { type Fault, fault } from '../fault'
import { plain } from '../site'
import { errorJson, errorXml, says } from './answers'

type Code = keyof typeof PLATFORM_ERRORS

/** What each of the platform's errors is to the agent; written down apart from the client's own table. */
const ENDS: Readonly<Record<Code, string>> = {
  3: 'remote',
  4: 'throttled',
  5: 'throttled',
  6: 'throttled',
  7: 'throttled/quota-used-up',
  8: 'throttled',
  9: 'invalid-argument/unknown-method',
  10: 'remote',
  11: 'permission/api-package-missing',
  12: 'permission/account-without-permission',
  13: 'permission',
  15: 'remote',
  21: 'invalid-argument/unknown-method',
  22: 'invalid-argument/unknown-method',
  23: 'invalid-argument/unknown-protocol',
  24: 'signature',
  25: 'signature',
  26: 'session-expired',
  27: 'session-expired',
  28: 'signature/unknown-app',
  29: 'signature/unknown-app',
  30: 'clock-skew',
  31: 'clock-skew',
  32: 'invalid-argument/unknown-protocol',
  33: 'invalid-argument/unknown-protocol',
  34: 'invalid-argument/unknown-protocol',
  40: 'invalid-argument/named-parameter-missing',
  41: 'invalid-argument/named-parameter-wrong',
  42: 'session-expired/session-short-term',
  43: 'invalid-argument',
  44: 'session-expired/session-of-other-gateway',
  47: 'invalid-argument/unknown-protocol',
  50: 'invalid-argument',
  53: 'session-expired/security-level',
}

const CODES = Object.values(PLATFORM_ERRORS)
const json = (error: object) => plain(says(errorJson(error)))

const DOCUMENTED = CODES.map((error) =>
  fault(
    `platform-${error.code}`,
    `error ${error.code}, ${error.msg}`,
    json(error),
    ENDS[error.code],
  ),
)

/** The same without the sub code that it usually carries. */
const WITHOUT_SUB_CODE = (
  [
    [7, 'throttled'],
    [11, 'permission/app-without-permission'],
    [15, 'remote'],
    [27, 'session-expired'],
    [29, 'signature/unknown-app'],
    [40, 'invalid-argument/parameter-missing'],
    [41, 'invalid-argument'],
    [50, 'remote'],
  ] as const
).map(([code, ends]) =>
  fault(
    `platform-${code}-bare`,
    `error ${code} without a sub code`,
    json({ code, msg: 'x' }),
    ends,
  ),
)

const XML = ([7, 15, 27, 31, 41, 53] as const).map((code) =>
  fault(
    `platform-${code}-xml`,
    `error ${code} as XML`,
    plain(says(errorXml(PLATFORM_ERRORS[code]))),
    ENDS[code],
    { format: 'xml' },
  ),
)

/** Sub codes under code 15, and what each means whatever the code says. */
const SUB_CODES: readonly (readonly [subCode: string, ends: string])[] = [
  ['isp.remote-service-error', 'remote'],
  ['isp.remote-connection-error', 'remote'],
  ['isp.call-limited', 'throttled'],
  ['isp.system-busy', 'throttled'],
  ['isp.top-mapping-parse-error', 'invalid-argument'],
  ['isp.null-pointer-exception', 'remote'],
  ['accesscontrol.limited-by-api-access-count', 'throttled'],
  ['isv.permission-ip-whitelist-limit', 'permission/ip-not-allowed'],
  ['isv.permission-api-package-empty', 'permission/api-package-missing'],
  ['isv.invalid-permission', 'permission'],
  ['session-expired', 'session-expired'],
  ['session-not-exist', 'session-expired'],
  ['isv.missing-parameter:workcard_id', 'invalid-argument/workcard-id-refused'],
  ['isv.invalid-parameter:workcardId', 'invalid-argument/workcard-id-refused'],
  ['isv.workcard-not-exist', 'invalid-argument/not-found'],
  ['isv.something-nobody-listed', 'invalid-argument'],
]
const SUBS = SUB_CODES.map(([subCode, ends]) =>
  fault(
    `sub-code-${subCode.replace(/\W+/g, '-').toLowerCase()}`,
    `error 15 with the sub code \`${subCode}\``,
    json({ code: 15, msg: 'Remote service error', sub_code: subCode }),
    ends,
  ),
)

const BANS: readonly Fault[] = [
  fault(
    'ban-long',
    'error 7, banned for 31,062 seconds',
    json(banError(31_062)),
    'throttled/quota-used-up',
  ),
  fault(
    'ban-without-end',
    'error 7, banned for 999,999,999,999 seconds',
    json(banError(999_999_999_999)),
    'throttled/quota-used-up',
  ),
  fault(
    'ban-again-and-again',
    'error 7, banned for one second, three times',
    json(banError(1)),
    'throttled/quota-used-up',
  ),
  fault('unlisted-code', 'error 9999', json({ code: 9999, msg: 'x' }), 'remote/unlisted'),
  fault(
    'code-in-words',
    'an error whose code is a word',
    json({ code: 'x', msg: 'x' }),
    'remote/unlisted',
  ),
  fault('no-code', 'an error without a code', json({ msg: 'x' }), 'remote/unlisted'),
]

/** All of the platform's errors, however they are carried. */
export const PLATFORM: readonly Fault[] = [
  ...DOCUMENTED,
  ...WITHOUT_SUB_CODE,
  ...XML,
  ...SUBS,
  ...BANS,
]
