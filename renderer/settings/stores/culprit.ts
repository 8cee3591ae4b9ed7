import type { Failure } from '../../../electron/domain/failure'

/** Which part of a store, of this machine or of the platform is at fault. */
export type Culprit =
  | 'app-key'
  | 'secret'
  | 'session'
  | 'permission'
  | 'clock'
  | 'network'
  | 'gateway'
  | 'request'
  | 'work-card'
  | 'keychain'
  | 'platform'

const BY_KIND: Readonly<Partial<Record<Failure['kind'], Culprit>>> = {
  'session-expired': 'session',
  permission: 'permission',
  'clock-skew': 'clock',
  offline: 'network',
  dns: 'network',
  tls: 'network',
  proxy: 'network',
  timeout: 'network',
  'bad-response': 'gateway',
  business: 'work-card',
  'no-gateway': 'gateway',
  'no-credentials': 'keychain',
  'other-gateway': 'keychain',
  'keychain-unavailable': 'keychain',
  'keychain-locked': 'keychain',
  'keychain-denied': 'keychain',
  'keychain-silent': 'keychain',
}

/** What the platform's code says more closely than the kind. */
export function culpritOf({ kind, code }: Failure): Culprit {
  if (kind === 'signature') return code === 28 || code === 29 ? 'app-key' : 'secret'
  if (kind === 'invalid-argument')
    return [9, 21, 22, 23, 32, 33, 34, 47].includes(code ?? 0) ? 'gateway' : 'request'
  return BY_KIND[kind] ?? 'platform'
}
