import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { GATEWAY_NAME, type Issued, openAuthority, serverFor } from '../authority'
import { type RemoteGateway, startRemoteGateway } from '../remote-gateway'

export interface Company extends RemoteGateway {
  /** PEM of the root that has issued the gateway's certificate. */
  readonly root: string
  /** For `gateway.company.test`, with its key. */
  readonly certificate: Issued
  /** A store that calls it. */
  readonly store: Profile
}

/** A gateway that only the company's names, proxies and root lead to. */
export async function openCompany(): Promise<Company> {
  const { root, gateway } = companyCertificates()
  const remote = await startRemoteGateway(gateway, 'gateway.company.test')
  const id = `company-${process.pid}-${Date.now()}`
  return {
    ...remote,
    root,
    certificate: gateway,
    store: {
      ...{ ...DEMO_PROFILE, id, name: '洗护一店', gateway: 'custom' },
      customGatewayUrl: remote.url,
    },
  }
}

/** A company's root and the gateway's certificate by it. */
function companyCertificates(): { root: string; gateway: Issued } {
  const authority = openAuthority()
  try {
    const { cert: root } = authority.issue({ name: 'root' })
    const extensions = serverFor(GATEWAY_NAME)
    return { root, gateway: authority.issue({ name: 'gateway', by: 'root', extensions }) }
  } finally {
    authority.remove()
  }
}
