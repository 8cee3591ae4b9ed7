import { Agent, type AgentOptions, type RequestOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import type { SecureContext } from 'node:tls'
import type { ProxyLogins } from '../domain/proxy-login'
import type { EnvironmentProxy } from './environment-proxy'
import { openTunnel } from './proxy-tunnel'

/** What node hands to an agent, with the call's own signal. */
interface Connection {
  readonly host: string
  readonly port: number | string
  /** The call that this connection is opened for. */
  readonly calledOff: AbortSignal
  readonly secureContext?: SecureContext
}

type Created = (error: Error | null, stream: Duplex) => void
type Create = (options: object) => Duplex

/** node's own agent, pooling and all, whose connections go through one proxy. */
export class TunnelAgent extends Agent {
  constructor(
    options: AgentOptions,
    private readonly proxy: EnvironmentProxy,
    private readonly logins: ProxyLogins,
  ) {
    super(options)
  }

  override createConnection(asked: RequestOptions, created?: Created): undefined {
    const { host, port, calledOff, secureContext } = asked as unknown as Connection
    const { proxy, logins } = this
    const opened = openTunnel({
      ...{ proxy, logins, host, port: Number(port), secureContext },
      signal: calledOff,
    })
    opened.then(
      (socket) => {
        // node's own: TLS over what is given, with its cache of sessions.
        const create = super.createConnection as unknown as Create
        created?.(null, create.call(this, { ...asked, socket }))
      },
      // node takes no stream with an error.
      (error: Error) => created?.(error, undefined as never),
    )
  }
}
