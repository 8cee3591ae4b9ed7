import type { Credentials } from '../domain/credentials'
import { failure, type LookupFailure } from '../domain/failure'
import { gatewayUrlOf, isLoopbackUrl, type Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { DemoGateway } from './demo-gateway'

type Answer<T> = Promise<Result<T, LookupFailure>>

/** Where a profile calls, and as whom. */
export interface Access {
  gatewayUrl(profile: Profile): Answer<string>
  /** Those that may be sent to this address. */
  credentials(profile: Profile, gatewayUrl: string): Answer<Credentials>
}

export interface AccessPorts {
  /** The profile's entry in the keychain, if it is for this origin. */
  readonly readCredentials: (profileId: string, origin: string) => Answer<Credentials>
  readonly demo: Pick<DemoGateway, 'url'>
  /** The demo's are public. */
  readonly demoCredentials: Credentials
}

/** What the profile says. */
export function profileAccess({ readCredentials, demo, demoCredentials }: AccessPorts): Access {
  return {
    async gatewayUrl(profile) {
      if (profile.gateway === 'demo') return demo.url()
      const url = gatewayUrlOf(profile)
      return url === '' ? err(noGateway()) : ok(url)
    },
    credentials: async (profile, gatewayUrl) =>
      profile.gateway === 'demo'
        ? ok(demoCredentials)
        : readCredentials(profile.id, new URL(gatewayUrl).origin),
  }
}

/** The profile's gateway, if it is on another machine and known. */
export function remoteGateway(profile: Profile): string | null {
  const url = gatewayUrlOf(profile)
  return url === '' || isLoopbackUrl(url) ? null : url
}

export const noGateway = () => failure('no-gateway')
