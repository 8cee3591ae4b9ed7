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
    case 'invalid-id':
    case 'ambiguous-id':
    case 'business':
      return 'none'
    case 'throttled':
      return error.retryAt === null ? 'retry' : 'none'
    default:
      return 'retry'
  }
}
