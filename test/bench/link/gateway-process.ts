import { openSlowLink } from './slow-link'
import { startTlsGateway, type TlsGateway } from './tls-gateway'

// The gateway and the line in a process of their own: the bench's own stands still while it watches
// the screen.

export type GatewayOrder =
  | {
      readonly kind: 'open'
      readonly cert: string
      readonly key: string
      readonly roundTripMs: number
    }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'own-time' }
export interface Opened {
  readonly path: string
  readonly linkPort: number
}

let gateway: TlsGateway | null = null

async function run(order: GatewayOrder): Promise<Opened | number | null> {
  if (order.kind === 'open') {
    gateway = await startTlsGateway(order)
    return { path: gateway.path, linkPort: await openSlowLink(gateway.port, order.roundTripMs) }
  }
  if (order.kind === 'own-time') return gateway?.ownTime() ?? Number.NaN
  gateway?.hangUp()
  return null
}

process.on('message', async (order: GatewayOrder) => process.send?.(await run(order)))
process.on('disconnect', () => process.exit(0))
