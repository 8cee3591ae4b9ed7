import type { HandlersOf } from '../contract/channel'
import type { forgetProxiesChannels } from '../contract/forget-proxies-channels'
import { type CredentialsFailure, failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import type { KeychainFault } from './keychain-port'
import type { SignedInProxies } from './proxy-logins'

interface Parts {
  readonly load: () => Promise<Pick<SignedInProxies, 'forget'>>
  /** Chromium has them in its memory and in connections that are open. */
  readonly endConnections: () => void
}

/** Loaded when a page asks: few ever do. */
export const forgetProxiesRequests = ({
  load,
  endConnections,
}: Parts): HandlersOf<typeof forgetProxiesChannels> => ({
  async 'proxy.forget'() {
    const forgotten = await (await load()).forget()
    endConnections()
    return forgotten.ok ? ok([...forgotten.value]) : err(keychainFailure(forgotten.fault))
  },
})

const keychainFailure = (fault: KeychainFault): CredentialsFailure =>
  fault === 'restarted'
    ? failure('keychain-unavailable', { cause: 'keychain-restarted', fixBy: 'agent' })
    : failure(`keychain-${fault}`)
