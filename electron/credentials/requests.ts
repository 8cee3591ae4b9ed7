import type { HandlersOf } from '../contract/channel'
import type { credentialsChannels } from '../contract/credentials-channels'
import { isOtherSession } from '../domain/credentials'
import type { CredentialsFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import type { CredentialVault } from './credentials'
import type { TestCall } from './test-call'

interface Parts {
  readonly vault: Pick<CredentialVault, 'save' | 'remove' | 'state'>
  /** Origin of the profile's gateway, or why there is none. */
  readonly gatewayOf: (profileId: string) => Result<string, CredentialsFailure>
  readonly test: TestCall
  /** The store is called as somebody else from now on, or not at all; by another session, unless an App Secret was corrected. */
  readonly onChanged: (profileId: string, isOtherSession: boolean) => void
}

export function credentialsRequests({
  vault,
  gatewayOf,
  test,
  onChanged,
}: Parts): HandlersOf<typeof credentialsChannels> {
  return {
    'credentials.save': async (id, credentials) => {
      const gateway = gatewayOf(id)
      if (!gateway.ok) return gateway
      const saved = await vault.save(id, gateway.value, credentials)
      if (saved.ok) onChanged(id, isOtherSession(credentials))
      return saved
    },
    'credentials.remove': async (id) => {
      const removed = await vault.remove(id)
      if (removed.ok) onChanged(id, true)
      return removed
    },
    'credentials.test': test,
    'credentials.state': (id) => {
      const gateway = gatewayOf(id)
      return vault.state(id, gateway.ok ? gateway.value : null)
    },
  }
}
