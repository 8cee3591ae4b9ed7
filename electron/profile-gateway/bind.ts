import type { Bind, BindOptions, MakeCall } from '../domain/bind'
import type { Credentials } from '../domain/credentials'
import { failure, type LookupFailure } from '../domain/failure'
import { isLoopbackUrl } from '../domain/profile'
import { err, type Result } from '../domain/result'
import type { Access } from './access'

type Answer = Promise<Result<Credentials, LookupFailure>>

/**
 * The signed call for a profile. Where the system knows that it has no network, that is said at once
 * instead of after a timeout; this machine is always reachable.
 */
export function bindProfile(
  makeCall: MakeCall,
  access: Access,
  isOnline: () => boolean = () => true,
): Bind {
  return async (profile, workcardId, options) => {
    const gatewayUrl = await access.gatewayUrl(profile)
    if (!gatewayUrl.ok) return gatewayUrl
    const asked = performance.now()
    const credentials = await waitForCredentials(
      access.credentials(profile, gatewayUrl.value),
      options,
    )
    if (!credentials.ok) return credentials
    // A keychain that hangs uses a part of the lookup's time; the user's time at a prompt does not count.
    const spentMs = Math.min(performance.now() - asked, KEYCHAIN_SHARE_MS)
    if (!isLoopbackUrl(gatewayUrl.value) && !isOnline()) return err(failure('offline'))
    const { signMethod, format, realTpNick, serviceStoreCode } = profile
    const identity = { gatewayUrl: gatewayUrl.value, credentials: credentials.value }
    const call = { ...identity, signMethod, format, realTpNick, serviceStoreCode, workcardId }
    return makeCall(call, { ...options, spentMs })
  }
}

/** An answer that takes no longer than this is not worth a word. */
const QUIET_MS = 150
/** The most of a lookup's time that the keychain may use up. */
const KEYCHAIN_SHARE_MS = 3000

/** Credentials, with a word about waiting for them, and an end when the lookup is cancelled. */
async function waitForCredentials(
  credentials: Answer,
  { signal, onKeychain }: BindOptions,
): Answer {
  let isNotified = false
  const notice = setTimeout(() => {
    isNotified = true
    onKeychain?.(true)
  }, QUIET_MS)
  let cancel = () => {}
  const cancelled = new Promise<Result<never, LookupFailure>>((resolve) => {
    cancel = () => resolve(err(failure('cancelled')))
    signal.addEventListener('abort', cancel)
  })
  try {
    return await Promise.race([credentials, cancelled])
  } finally {
    clearTimeout(notice)
    signal.removeEventListener('abort', cancel)
    if (isNotified) onKeychain?.(false)
  }
}
