import type { CredentialVault } from '../credentials/credentials'
import type { Bind, MakeCall } from '../domain/bind'
import { type Access, profileAccess } from '../profile-gateway/access'
import { bindProfile } from '../profile-gateway/bind'
import { type DemoGateway, openDemoGateway } from '../profile-gateway/demo-gateway'
import { SANDBOX_CREDENTIALS } from '../sandbox-gateway/sandbox-credentials'
import type { Transport } from '../top/transport'

/** The protocol, with node's cryptography behind it: loaded after the start, which needs neither. */
export const loadProtocol = () => import('../top/protocol')

const callOver =
  (transport: Transport): MakeCall =>
  async (call, options) =>
    (await loadProtocol()).createClient(transport).bind(call, options)

/** Starts when it is first needed. */
export const demoGateway = (): DemoGateway =>
  openDemoGateway(async () => (await import('../sandbox-gateway/gateway')).startSandboxGateway())

export const accessWith = (vault: Pick<CredentialVault, 'read'>, demo: DemoGateway): Access =>
  profileAccess({ readCredentials: vault.read, demo, demoCredentials: SANDBOX_CREDENTIALS })

/** The signed call for a profile, over the given transport. */
export const bindOver = (transport: Transport, access: Access, isOnline?: () => boolean): Bind =>
  bindProfile(callOver(transport), access, isOnline)
