import type { LookupFailure } from '../../electron/domain/failure'

export type ErrorAction =
  | 'retry'
  | 'unlock'
  | 'credentials'
  | 'keys'
  | 'tell-lead'
  | 'console'
  | 'profile'
  | 'authorise'
  | 'renew'
  | 'try-demo'
  | 'clear'
  | 'check'

/** The card has a form for the proxy's name and password. */
export const asksForLogin = ({ cause }: LookupFailure): boolean =>
  cause === 'proxy-login' || cause === 'proxy-refused'

/**
 * The actions that the card offers for an error; the first is the next step. Empty where the agent chooses
 * a candidate or has to wait. `renews`: the store's session can be renewed from here.
 */
export function errorActions(
  error: LookupFailure,
  now: number,
  renews = false,
): readonly ErrorAction[] {
  switch (error.kind) {
    case 'ambiguous-id':
      return []
    case 'invalid-id':
    case 'business':
      return error.retryable ? ['retry'] : ['clear']
    case 'clipboard-silent':
      return ['clear']
    case 'no-credentials':
      return ['credentials', 'try-demo']
    case 'other-gateway':
      return ['keys', 'profile']
    // An agent can do nothing about these but tell who can.
    case 'session-expired':
      return renews ? ['renew', 'tell-lead', 'keys'] : ['tell-lead', 'authorise', 'keys']
    case 'permission':
      return ['tell-lead', 'console']
    case 'signature':
      return ['tell-lead', 'keys']
    case 'no-gateway':
      // Known more closely, it is a policy's.
      return error.cause === null ? ['profile'] : ['tell-lead', 'profile']
    case 'invalid-argument':
      return ['profile']
    // Reading the keychain once more makes the system ask for its password.
    case 'keychain-locked':
      return ['unlock']
    case 'throttled':
      return error.retryAt !== null && error.retryAt > now ? [] : ['retry']
    case 'proxy':
      return asksForLogin(error) ? [] : ['retry', 'check']
    // Not all of these are worth repeating by themselves, but right after the agent did the next step.
    case 'remote':
    case 'cancelled':
      return ['retry']
    // The health check tells which step of the way, or what of this computer, it is.
    case 'keychain-unavailable':
    case 'keychain-denied':
    case 'keychain-silent':
    case 'clock-skew':
    case 'tls':
    case 'offline':
    case 'dns':
    case 'timeout':
    case 'bad-response':
    case 'defect':
      return ['retry', 'check']
  }
}
