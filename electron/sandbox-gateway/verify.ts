import type { Parameters } from './parameters'
import { PLATFORM_ERRORS, type PlatformError } from './platform-error'
import type { GatewayCredentials } from './sandbox-credentials'
import { signatureHolds } from './signature'
import { MAX_CLOCK_ERROR_MS, parseTimestamp } from './timestamp'
import { readWorkcardRequest, type WorkcardRequest } from './workcard-request'

/** The one method this gateway knows. */
const METHOD = 'tmall.servicecenter.workcard.virtualphone.bind'

interface Rule {
  readonly parameter: string
  /** Undefined when the platform has a default for it. */
  readonly missing: PlatformError | undefined
  readonly invalid: PlatformError
  readonly holds: (value: string) => boolean
}

const rules = (
  parameters: Parameters,
  credentials: GatewayCredentials,
  now: number,
): readonly Rule[] => [
  {
    parameter: 'app_key',
    missing: PLATFORM_ERRORS[28],
    invalid: PLATFORM_ERRORS[29],
    holds: (value) => value === credentials.appKey,
  },
  {
    parameter: 'method',
    missing: PLATFORM_ERRORS[21],
    invalid: PLATFORM_ERRORS[22],
    holds: (value) => value === METHOD,
  },
  {
    parameter: 'v',
    missing: PLATFORM_ERRORS[32],
    invalid: PLATFORM_ERRORS[33],
    holds: (value) => value === '2.0',
  },
  {
    parameter: 'format',
    missing: undefined,
    invalid: PLATFORM_ERRORS[23],
    holds: (value) => value === 'json' || value === 'xml',
  },
  {
    parameter: 'timestamp',
    missing: PLATFORM_ERRORS[30],
    invalid: PLATFORM_ERRORS[31],
    holds: (value) => Math.abs((parseTimestamp(value) ?? Infinity) - now) <= MAX_CLOCK_ERROR_MS,
  },
  {
    parameter: 'sign',
    missing: PLATFORM_ERRORS[24],
    invalid: PLATFORM_ERRORS[25],
    holds: () => signatureHolds(parameters, credentials.appSecret),
  },
  {
    parameter: 'session',
    missing: PLATFORM_ERRORS[26],
    invalid: PLATFORM_ERRORS[27],
    holds: (value) => value === credentials.sessionKey,
  },
]

/**
 * Checks a call in the platform's order: who calls, what, in which version and format, when,
 * signed, for whom, and only then the arguments. The first failure is the answer.
 * `now` is in milliseconds since the epoch.
 */
export const verify = (
  parameters: Parameters,
  credentials: GatewayCredentials,
  now: number,
): WorkcardRequest => {
  for (const rule of rules(parameters, credentials, now)) {
    const value = parameters.get(rule.parameter) ?? ''
    if (value === '' && rule.missing) return { ok: false, error: rule.missing }
    if (value !== '' && !rule.holds(value)) return { ok: false, error: rule.invalid }
  }
  const request = parameters.get('workcard_request') ?? ''
  return request === '' ? { ok: false, error: PLATFORM_ERRORS[40] } : readWorkcardRequest(request)
}
