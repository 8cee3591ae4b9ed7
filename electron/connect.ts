import type { Credentials } from './contract/credentials'
import { lookupError } from './contract/error-texts'
import type { LookupError } from './contract/lookup-error'
import { gatewayUrlOf, isLoopbackUrl, type Profile } from './contract/profile'
import { err, ok, type Result } from './contract/result'
import type { CredentialVault } from './credentials/credentials'
import type { DemoGateway } from './demo-gateway'
import type { Bind, BindOptions } from './lookup/ports'
import { SANDBOX_CREDENTIALS } from './sandbox-gateway/sandbox-credentials'
import { DEADLINE_MS } from './top/retry-policy'
import type { Transport } from './top/transport'

type Answer<T> = Promise<Result<T, LookupError>>

/** Where a profile calls, and as whom. */
export interface Access {
  gatewayUrl(profile: Profile): Answer<string>
  /** Those that may be sent to this address. */
  credentials(profile: Profile, gatewayUrl: string): Answer<Credentials>
}

/** The protocol, with node's cryptography behind it: loaded after the start, which needs neither. */
export const loadProtocol = () => import('./top/client')

/** The profile's gateway, if it is on another machine and known. */
export function remoteGateway(profile: Profile): string | null {
  const url = gatewayUrlOf(profile)
  return url === '' || isLoopbackUrl(url) ? null : url
}

/** What the profile says; credentials come from the keychain, the demo's are public. */
export function profileAccess(vault: CredentialVault, demo: DemoGateway): Access {
  return {
    async gatewayUrl(profile) {
      if (profile.gateway === 'demo') return demo.url()
      const url = gatewayUrlOf(profile)
      return url === '' ? err(noGateway()) : ok(url)
    },
    credentials: async (profile, gatewayUrl) =>
      profile.gateway === 'demo'
        ? ok(SANDBOX_CREDENTIALS)
        : vault.read(profile.id, new URL(gatewayUrl).origin),
  }
}

export const noGateway = () =>
  lookupError('invalid-argument', {
    message: { zh: '这个店铺没有填写网关地址。', en: 'This profile has no gateway address.' },
    nextStep: { zh: '请在设置里填写网关地址。', en: 'Enter the gateway address in the settings.' },
  })

/**
 * The signed call for a profile, over the given transport. Where the system knows that it has no
 * network, that is said at once instead of after a timeout; this machine is always reachable.
 */
export function bindThrough(
  transport: Transport,
  access: Access,
  isOnline: () => boolean = () => true,
): Bind {
  return async (profile, workcardId, options) => {
    const gatewayUrl = await access.gatewayUrl(profile)
    if (!gatewayUrl.ok) return gatewayUrl
    const asked = performance.now()
    const credentials = await waitedFor(access.credentials(profile, gatewayUrl.value), options)
    if (!credentials.ok) return credentials
    // A hung keychain uses up a part of the lookup's time; the user's own time before a prompt does not.
    const spentMs = Math.min(performance.now() - asked, KEYCHAIN_SHARE_MS)
    if (!isLoopbackUrl(gatewayUrl.value) && !isOnline()) return err(lookupError('offline'))
    const { signMethod, format, realTpNick, serviceStoreCode } = profile
    const identity = { gatewayUrl: gatewayUrl.value, credentials: credentials.value }
    const call = { ...identity, signMethod, format, realTpNick, serviceStoreCode, workcardId }
    const { createClient } = await loadProtocol()
    const deadlineMs = DEADLINE_MS - spentMs
    return createClient(transport).bind(call, { ...options, deadlineMs })
  }
}

/** An answer that takes no longer than this is not worth a word. */
const QUIET_MS = 150
/** The most of a lookup's time that the keychain may use up. */
const KEYCHAIN_SHARE_MS = 3000

/** Credentials, with a word about waiting for them, and an end when the lookup is cancelled. */
async function waitedFor(
  credentials: Answer<Credentials>,
  { signal, onKeychain }: BindOptions,
): Answer<Credentials> {
  let told = false
  const notice = setTimeout(() => {
    told = true
    onKeychain?.(true)
  }, QUIET_MS)
  let cancel = () => {}
  const cancelled = new Promise<Result<never, LookupError>>((resolve) => {
    cancel = () => resolve(err(lookupError('cancelled')))
    signal.addEventListener('abort', cancel)
  })
  try {
    return await Promise.race([credentials, cancelled])
  } finally {
    clearTimeout(notice)
    signal.removeEventListener('abort', cancel)
    if (told) onKeychain?.(false)
  }
}
