import type { HealthLine } from '../contract/health'
import type { LookupFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import { failed, found } from './line'

/**
 * What one signed call without a work card tells of App Key, App Secret, session and permission. The
 * platform checks in that order (research: docs 101617 and 101645) and names the first thing that it
 * refuses, so that what comes before it has passed and what comes after it is not known.
 */
export function callLines(called: Result<'number' | 'accepted', LookupFailure>): HealthLine[] {
  if (called.ok) {
    const isProven = called.value === 'number'
    return [
      found('call', 'call-accepted'),
      found('app-key', 'app-key-accepted'),
      found('app-secret', 'app-secret-accepted'),
      found('session', isProven ? 'session-accepted' : 'session-not-refused'),
      found('permission', isProven ? 'permission-accepted' : 'permission-not-refused'),
    ]
  }
  const refused = found('call', 'call-refused')
  const key = found('app-key', 'app-key-accepted')
  const secret = found('app-secret', 'app-secret-accepted')
  const session = found('session', 'session-accepted')
  const { error } = called
  switch (error.kind) {
    case 'signature':
      return isUnknownApp(error)
        ? [refused, failed('app-key', error), ...skipped('app-secret', 'session', 'permission')]
        : [refused, key, failed('app-secret', error), ...skipped('session', 'permission')]
    case 'session-expired':
      return [refused, key, secret, failed('session', error), ...skipped('permission')]
    case 'permission':
      return [refused, key, secret, session, failed('permission', error)]
    default:
      return [failed('call', error), ...skipped('app-key', 'app-secret', 'session', 'permission')]
  }
}

/** The codes of an App Key that is missing or unknown, and the sub code of an app that is not there. */
const isUnknownApp = ({ code, cause }: LookupFailure): boolean =>
  code === 28 || code === 29 || cause === 'unknown-app'

const skipped = (...probes: HealthLine['probe'][]) => probes.map((probe) => found(probe, 'skipped'))

/** There was no call: nothing is known of what it would have told. */
export const noCallLines = (): HealthLine[] =>
  skipped('call', 'app-key', 'app-secret', 'session', 'permission')
