import type { Credentials } from '../contract/credentials'
import type { LookupError } from '../contract/lookup-error'

/** Shorter ones are no secrets, and would be found in every message. */
const SHORTEST = 8

/**
 * The platform's words are shown, logged and copied. Should a gateway repeat what it was sent,
 * the session key must not come along.
 */
export function withoutSecrets(error: LookupError, credentials: Credentials): LookupError {
  const secrets = [credentials.appSecret, credentials.sessionKey].filter(
    (secret) => secret.length >= SHORTEST,
  )
  const hide = (text: string | null) =>
    secrets.reduce<string | null>((left, secret) => left?.replaceAll(secret, '***') ?? null, text)
  return {
    ...error,
    subCode: hide(error.subCode),
    platformMessage: hide(error.platformMessage),
    requestId: hide(error.requestId),
  }
}
