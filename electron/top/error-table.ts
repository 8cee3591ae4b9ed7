import type { ErrorRow } from './error-row'

/** System errors by code (lists of codes 3 to 53 in doc 101645 and its public copies). */
export const CODE_ROWS: readonly ErrorRow[] = [
  { codes: [15, 50], subCode: /^isv\./i, kind: 'invalid-argument', retry: 'never' },
  { codes: [15, 50], kind: 'remote', retry: 'wait' },
  { codes: [3, 10], kind: 'remote', retry: 'backoff' },
  { codes: [4, 5, 6, 7, 8], kind: 'throttled', retry: 'wait' },
  { codes: [9, 21, 22], kind: 'invalid-argument', retry: 'never', cause: 'unknown-method' },
  {
    codes: [23, 32, 33, 34, 47],
    kind: 'invalid-argument',
    retry: 'never',
    cause: 'unknown-protocol',
  },
  { codes: [11], kind: 'permission', retry: 'never', cause: 'app-without-permission' },
  { codes: [12], kind: 'permission', retry: 'never', cause: 'account-without-permission' },
  { codes: [13], kind: 'permission', retry: 'never' },
  { codes: [24, 25], kind: 'signature', retry: 'never' },
  { codes: [28, 29], kind: 'signature', retry: 'never', cause: 'unknown-app' },
  { codes: [26, 27], kind: 'session-expired', retry: 'never' },
  { codes: [42], kind: 'session-expired', retry: 'never', cause: 'session-short-term' },
  { codes: [44], kind: 'session-expired', retry: 'never', cause: 'session-of-other-gateway' },
  { codes: [53], kind: 'session-expired', retry: 'never', cause: 'security-level' },
  { codes: [30, 31], kind: 'clock-skew', retry: 'never' },
  { codes: [40], kind: 'invalid-argument', retry: 'never', cause: 'parameter-missing' },
  { codes: [41, 43], kind: 'invalid-argument', retry: 'never' },
  { subCode: /^isv\./i, kind: 'invalid-argument', retry: 'never' },
]

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
    cause: 'quota-used-up',
  },
  { subCode: /^accesscontrol\./i, kind: 'throttled', retry: 'wait' },
  { subCode: /^isp\./i, kind: 'remote', retry: 'backoff' },
  {
    subCode: /^isv\.permission-ip-whitelist/i,
    kind: 'permission',
    retry: 'never',
    cause: 'ip-not-allowed',
  },
  {
    subCode: /^isv\.permission-api-package/i,
    kind: 'permission',
    retry: 'never',
    cause: 'api-package-missing',
  },
  { subCode: /^isv\.(invalid-permission|permission-)/i, kind: 'permission', retry: 'never' },
  {
    subCode: /^isv\.appkey-not-exists?$/i,
    kind: 'signature',
    retry: 'never',
    cause: 'unknown-app',
  },
  {
    subCode: /^isv\.(missing|invalid)-parameter:.*\bworkcard_?id\b/i,
    kind: 'invalid-argument',
    retry: 'never',
    cause: 'workcard-id-refused',
    fixBy: 'agent',
  },
  {
    subCode: /^isv\.missing-parameter:\s*(?<parameter>.{1,60})/i,
    kind: 'invalid-argument',
    retry: 'never',
    cause: 'named-parameter-missing',
  },
  {
    subCode: /^isv\.invalid-parameter:\s*(?<parameter>.{1,60})/i,
    kind: 'invalid-argument',
    retry: 'never',
    cause: 'named-parameter-wrong',
  },
  { subCode: /^isv\.(missing|invalid)-parameter$/i, kind: 'invalid-argument', retry: 'never' },
  {
    subCode: /^isv\..+-not-exists?$/i,
    kind: 'invalid-argument',
    retry: 'never',
    cause: 'not-found',
    fixBy: 'agent',
  },
]

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
    cause: 'no-free-number',
    fixBy: 'platform',
  },
  {
    subCode: /^isv\.(BIND|UPDATE)_CONFLICT$/i,
    kind: 'business',
    retry: 'never',
    cause: 'binding-conflict',
    fixBy: 'agent',
  },
  {
    subCode: /^isv\.MOBILE_NUMBER_ILLEGAL$/i,
    kind: 'business',
    retry: 'never',
    cause: 'customer-phone-wrong',
    fixBy: 'agent',
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
    cause: 'number-service-closed',
  },
]

/** For an error that no list has. */
export const UNLISTED_ROW: ErrorRow = {
  kind: 'remote',
  retry: 'never',
  cause: 'unlisted',
  fixBy: 'admin',
}
