import { gatewayUrlOf, isLoopbackUrl, type Profile } from '../domain/profile'

/** Where a store's authorisation is asked for. */
export interface Addresses {
  /** The page that the browser opens. */
  readonly authorise: string
  /** Where a code is exchanged; null where that is done over the gateway alone. */
  readonly token: string | null
}

/** Hosts of the log-in (open platform, 用户授权介绍; the sandbox's from copies of the same page). */
const PLATFORM = 'https://oauth.taobao.com'
const SANDBOX = 'https://oauth.tbsandbox.com'

const at = (origin: string): Addresses => ({
  authorise: `${origin}/authorize`,
  token: `${origin}/token`,
})

/**
 * A gateway on this machine is its own log-in. Any other that somebody entered stands before the platform: the
 * seller logs in there, and the App Secret goes nowhere but to the gateway that it was entered for. Null for
 * the demo, which needs no authorisation, and for a store without an address.
 */
export function addressesOf(profile: Profile): Addresses | null {
  switch (profile.gateway) {
    case 'demo':
      return null
    case 'production':
    case 'overseas':
      return at(PLATFORM)
    case 'sandbox':
      return at(SANDBOX)
    case 'custom': {
      const gateway = gatewayUrlOf(profile)
      if (gateway === '') return null
      if (isLoopbackUrl(gateway)) return at(new URL(gateway).origin)
      return { authorise: `${PLATFORM}/authorize`, token: null }
    }
  }
}

interface Asked {
  readonly appKey: string
  readonly redirectUri: string
  readonly state: string
}

/** The address of the page with what the platform documents for it. */
export function authoriseUrl(page: string, { appKey, redirectUri, state }: Asked): string {
  const url = new URL(page)
  const fields = { response_type: 'code', client_id: appKey, redirect_uri: redirectUri, state }
  url.search = new URLSearchParams({ ...fields, view: 'web' }).toString()
  return url.href
}
