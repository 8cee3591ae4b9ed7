/** `error_response` as the platform writes it, without its `request_id`. */
export interface PlatformError {
  readonly code: number
  readonly msg: string
  readonly sub_code?: string
  readonly sub_msg?: string
}

/**
 * The platform's published system errors with the sub code each usually carries
 * (TOP doc 101645 and its public copies). A code without a documented sub code is answered without one,
 * as the platform does, so that a client cannot come to depend on it.
 */
export const PLATFORM_ERRORS = {
  3: { code: 3, msg: 'Upload Fail' },
  4: { code: 4, msg: 'User Call Limited' },
  5: { code: 5, msg: 'Session Call Limited' },
  6: { code: 6, msg: 'Partner Call Limited' },
  7: {
    code: 7,
    msg: 'App Call Limited',
    sub_code: 'accesscontrol.limited-by-app-access-count',
  },
  8: { code: 8, msg: 'App Call Exceeds Limited Frequency' },
  9: { code: 9, msg: 'Http Action Not Allowed' },
  10: { code: 10, msg: 'Service Currently Unavailable' },
  11: {
    code: 11,
    msg: 'Insufficient ISV Permissions',
    sub_code: 'isv.permission-api-package-limit',
    sub_msg: 'scope ids is 12094',
  },
  12: { code: 12, msg: 'Insufficient User Permissions' },
  13: { code: 13, msg: 'Insufficient Partner Permissions' },
  15: {
    code: 15,
    msg: 'Remote Service Error',
    sub_code: 'isp.remote-service-timeout',
    sub_msg: '调用后端服务超时',
  },
  21: { code: 21, msg: 'Missing Method' },
  22: { code: 22, msg: 'Invalid Method' },
  23: { code: 23, msg: 'Invalid Format' },
  24: { code: 24, msg: 'Missing Signature' },
  25: { code: 25, msg: 'Invalid Signature' },
  26: { code: 26, msg: 'Missing Session' },
  27: {
    code: 27,
    msg: 'Invalid session',
    sub_code: 'invalid-sessionkey',
    sub_msg: 'SessionKey非法',
  },
  28: { code: 28, msg: 'Missing App Key' },
  29: { code: 29, msg: 'Invalid App Key', sub_code: 'isv.appkey-not-exists' },
  30: { code: 30, msg: 'Missing Timestamp' },
  31: { code: 31, msg: 'Invalid Timestamp' },
  32: { code: 32, msg: 'Missing Version' },
  33: { code: 33, msg: 'Invalid Version' },
  34: { code: 34, msg: 'Unsupported Version' },
  40: {
    code: 40,
    msg: 'Missing Required Arguments',
    sub_code: 'isv.missing-parameter:workcard_request',
    sub_msg: '缺少必选参数 workcard_request',
  },
  41: {
    code: 41,
    msg: 'Invalid Arguments',
    sub_code: 'isv.invalid-parameter:workcard_request',
    sub_msg: '参数 workcard_request 非法',
  },
  42: { code: 42, msg: 'Insufficient session permissions' },
  43: { code: 43, msg: 'Parameter Error' },
  44: { code: 44, msg: 'Invalid access token' },
  47: { code: 47, msg: 'Invalid encoding' },
  // Word for word the error example of this API's own page.
  50: {
    code: 50,
    msg: 'Remote service error',
    sub_code: 'isv.invalid-parameter',
    sub_msg: '非法参数',
  },
  53: { code: 53, msg: 'Insufficient security level' },
} as const satisfies Readonly<Record<number, PlatformError>>

/** Code 7 with its ban text, which the platform never translates. `seconds` is whole seconds left. */
export const banError = (seconds: number): PlatformError => ({
  ...PLATFORM_ERRORS[7],
  sub_msg: `This ban will last for ${seconds} more seconds`,
})

/** Code 41 naming the argument that is wrong and, in Chinese as the platform does, why. */
export const invalidArgument = (name: string, reason: string): PlatformError => ({
  ...PLATFORM_ERRORS[41],
  sub_code: `isv.invalid-parameter:${name}`,
  sub_msg: `参数 ${name} 非法：${reason}`,
})

/** Code 40 naming the argument that is missing. */
export const missingArgument = (name: string): PlatformError => ({
  ...PLATFORM_ERRORS[40],
  sub_code: `isv.missing-parameter:${name}`,
  sub_msg: `缺少必选参数 ${name}`,
})
