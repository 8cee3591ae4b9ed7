import { openAliTopsdk, pureAliTopsdk } from './ali-topsdk'
import type { OpenClient, PureCall } from './client'
import { openOurs, pureOurs, pureOursMd5 } from './ours'
import { openRaw } from './raw-https'
import { openTopsdk, pureTopsdk } from './topsdk'

// One client in a process of its own, so that its CPU time is its own: `client-process NAME URL`.

const CLIENTS: Record<string, OpenClient> = {
  ours: openOurs,
  raw: openRaw,
  'ali-topsdk': openAliTopsdk,
  topsdk: openTopsdk,
}
const PURE: Record<string, PureCall> = {
  ours: pureOurs,
  'ours-md5': pureOursMd5,
  'ali-topsdk': pureAliTopsdk,
  topsdk: pureTopsdk,
}

export type Order =
  | { readonly kind: 'calls'; readonly ids: readonly string[] }
  | { readonly kind: 'pure'; readonly calls: number }

/** Per call: milliseconds and microseconds of CPU, of this process alone. */
export interface Spent {
  readonly ms: number
  readonly cpu: number
}

const [name = '', url = ''] = process.argv.slice(2)
const call = CLIENTS[name]?.(url)
const pure = PURE[name]

async function timed(times: number, work: (index: number) => unknown): Promise<Spent> {
  const cpu = process.cpuUsage()
  const started = performance.now()
  for (let index = 0; index < times; index += 1) await work(index)
  const ms = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return { ms: ms / times, cpu: (user + system) / times }
}

async function run(order: Order): Promise<Spent> {
  if (order.kind === 'pure') {
    if (pure === undefined) throw new Error(`no pure client ${name}`)
    return timed(order.calls, pure)
  }
  if (call === undefined) throw new Error(`no client ${name}`)
  return timed(order.ids.length, async (index) => {
    const number = await call(order.ids[index] ?? '')
    if (!/^\d/.test(number)) throw new Error(`${name}: no number but ${number}`)
  })
}

process.on('message', (order: Order) => {
  run(order).then(
    (spent) => process.send?.(spent),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))
