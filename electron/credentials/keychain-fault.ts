import type { SecretFault } from './secret-store'

/**
 * Names the cause behind a keychain's own message. The messages come from libsecret and D-Bus (Linux),
 * the Security framework (macOS) and the credential manager (Windows); none of them holds a secret.
 */
export function keychainFault(message: string): SecretFault {
  if (/locked|interaction is not allowed/i.test(message)) return 'locked'
  if (/dismiss|denied|cancel|not permitted/i.test(message)) return 'denied'
  if (/auth/i.test(message) && /fail/i.test(message)) return 'denied'
  // The connection's own name of a Secret Service that has ended, or a session that ended with it.
  if (/name :[\d.]+ was not provided|session wrapping the secret does not exist/i.test(message)) {
    return 'restarted'
  }
  return 'unavailable'
}
