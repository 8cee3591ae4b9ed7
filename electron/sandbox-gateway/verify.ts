import type { Parameters } from './parameters'
import { PLATFORM_ERRORS, type PlatformError } from './platform-error'
import type { GatewayCredentials } from './sandbox-credentials'
import { signatureHolds } from './signature'
import { MAX_CLOCK_ERROR_MS, parseTimestamp } from './timestamp'
import { readWorkcardRequest, type WorkcardRequest } from './workcard-request'

/** The one method that is about work cards. */
const METHOD = 'tmall.servicecenter.workcard.virtualphone.bind'

interface Rule {
  readonly parameter: string
  /** Undefined when the platform has a default for it. */
  readonly missing: PlatformError | undefined
  readonly invalid: PlatformError
  readonly holds: (value: string) => boolean
}

/** What differs from method to method. */
interface Wanted {
  readonly methods: readonly string[]
  /** Null where no session is asked for. */
  readonly isValid: ((sessionKey: string) => boolean) | null
}

const rules = (
  parameters: Parameters,
  credentials: GatewayCredentials,
  now: number,
  { methods, isValid }: Wanted,
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
    holds: (value) => methods.includes(value),
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
  ...(isValid === null
    ? []
    : [
        {
          parameter: 'session',
          missing: PLATFORM_ERRORS[26],
          invalid: PLATFORM_ERRORS[27],
          holds: isValid,
        },
      ]),
]

/** The first thing that is wrong with a call, whatever it asks for; null for none. */
export function problemOf(
  parameters: Parameters,
  credentials: GatewayCredentials,
  now: number,
  wanted: Wanted,
): PlatformError | null {
  for (const rule of rules(parameters, credentials, now, wanted)) {
    const value = parameters.get(rule.parameter) ?? ''
    if (value === '' && rule.missing) return rule.missing
    if (value !== '' && !rule.holds(value)) return rule.invalid
  }
  return null
}

/**
 * Checks a call in the platform's order: who calls, what, in which version and format, when,
 * signed, for whom, and only then the arguments. The first failure is the answer.
 * `now` is in milliseconds since the epoch.
 */
export const verify = (
  parameters: Parameters,
  credentials: GatewayCredentials,
  now: number,
  isValid = (sessionKey: string) => sessionKey === credentials.sessionKey,
): WorkcardRequest => {
  const error = problemOf(parameters, credentials, now, { methods: [METHOD], isValid })
  if (error !== null) return { ok: false, error }
  const request = parameters.get('workcard_request') ?? ''
  return request === '' ? { ok: false, error: PLATFORM_ERRORS[40] } : readWorkcardRequest(request)
}
