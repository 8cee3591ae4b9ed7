import type { Credentials } from './contract/credentials'
import { lookupError } from './contract/error-texts'
import type { LookupError } from './contract/lookup-error'
import { GATEWAY_URLS, isLoopbackUrl, type Profile } from './contract/profile'
import { err, ok, type Result } from './contract/result'
import type { CredentialVault } from './credentials/credentials'
import type { Bind } from './lookup/ports'
import type { SandboxGateway } from './sandbox-gateway/gateway'
import { SANDBOX_CREDENTIALS } from './sandbox-gateway/sandbox-credentials'
import type { Transport } from './top/transport'

type Answer<T> = Promise<Result<T, LookupError>>

/** Where a profile calls, and as whom. */
export interface Access {
  gatewayUrl(profile: Profile): Answer<string>
  credentials(profile: Profile): Answer<Credentials>
}

/** The protocol, with node's cryptography behind it: loaded after the start, which needs neither. */
export const loadProtocol = () => import('./top/client')

let demo: Promise<SandboxGateway> | null = null

/** Address of the gateway inside the app, which starts when it is first needed. */
async function demoGateway(): Promise<string> {
  const { startSandboxGateway } = await import('./sandbox-gateway/gateway')
  demo ??= startSandboxGateway()
  return (await demo).url
}

export async function closeDemoGateway(): Promise<void> {
  await (await demo)?.close()
  demo = null
}

/** What the profile says; empty for the demo, whose address is not known before it is needed. */
function ownGateway({ gateway, customGatewayUrl }: Profile): string {
  if (gateway === 'demo') return ''
  return gateway === 'custom' ? customGatewayUrl : GATEWAY_URLS[gateway]
}

/** The profile's gateway, if it is on another machine and known. */
export function remoteGateway(profile: Profile): string | null {
  const url = ownGateway(profile)
  return url === '' || isLoopbackUrl(url) ? null : url
}

/** What the profile says; credentials come from the keychain, the demo's are public. */
export function profileAccess(vault: CredentialVault): Access {
  return {
    async gatewayUrl(profile) {
      if (profile.gateway === 'demo') return ok(await demoGateway())
      const url = ownGateway(profile)
      return url === '' ? err(noGateway()) : ok(url)
    },
    credentials: async (profile) =>
      profile.gateway === 'demo' ? ok(SANDBOX_CREDENTIALS) : vault.read(profile.id),
  }
}

const noGateway = () =>
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
    const credentials = await access.credentials(profile)
    if (!credentials.ok) return credentials
    const gatewayUrl = await access.gatewayUrl(profile)
    if (!gatewayUrl.ok) return gatewayUrl
    if (!isLoopbackUrl(gatewayUrl.value) && !isOnline()) return err(lookupError('offline'))
    const { signMethod, format, realTpNick, serviceStoreCode } = profile
    const identity = { gatewayUrl: gatewayUrl.value, credentials: credentials.value }
    const call = { ...identity, signMethod, format, realTpNick, serviceStoreCode, workcardId }
    const { createClient } = await loadProtocol()
    return createClient(transport).bind(call, options)
  }
}
