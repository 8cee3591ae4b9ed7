import type { LookupError } from '../../electron/contract/lookup-error'

/** The one thing the card's button does; none where typing something else is the way on. */
export function errorAction(error: LookupError): 'settings' | 'retry' | 'none' {
  switch (error.kind) {
    case 'no-credentials':
    case 'session-expired':
    case 'signature':
    case 'permission':
    case 'invalid-argument':
      return 'settings'
    // Not worth repeating by itself, but right after the agent has done the next step.
    case 'keychain-unavailable':
    case 'keychain-locked':
    case 'keychain-denied':
    case 'clock-skew':
    case 'proxy':
    case 'tls':
      return 'retry'
    case 'throttled':
      return error.retryAt === null ? 'retry' : 'none'
    default:
      return error.retryable ? 'retry' : 'none'
  }
}
