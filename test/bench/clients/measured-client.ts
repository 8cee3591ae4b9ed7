import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Order, Spent } from './client-process'

export interface MeasuredClient {
  run(order: Order): Promise<Spent>
  close(): void
}

/** Starts a client in a process of its own. `url` is the gateway it calls. */
export function startClient(
  script: string,
  name: string,
  url = '',
  env: Record<string, string> = {},
): MeasuredClient {
  const child = fork(script, [name, url], {
    execArgv: [],
    // The SDKs stamp this machine's local time; the platform's is Beijing's.
    env: { ...process.env, ...env, TZ: 'Asia/Shanghai' },
  })
  const ended = new AbortController()
  child.once('exit', () => ended.abort(new Error(`${name} ended`)))
  return {
    async run(order) {
      child.send(order)
      const [spent] = await once(child, 'message', { signal: ended.signal })
      return spent as Spent
    },
    close: () => child.disconnect(),
  }
}
