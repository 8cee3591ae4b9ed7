import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { launchMain } from '../hostile/launch-transport'
import type { Authority } from './authority'
import type { Asked, Held, Told } from './client'
import type { Way } from './fault'

/** A process under test. */
export interface Client {
  readonly way: Way
  readonly pid: number
  ask(asked: Asked): Promise<Told>
  held(): Promise<Held>
  close(): Promise<void>
}

/** The terminal's transport, which trusts the authority. */
export function startNodeClient(authority: Authority): Client {
  const child: ChildProcess = fork(join(import.meta.dirname, 'node-client.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authority.file },
  })
  const answers = new EventEmitter().setMaxListeners(0)
  child.on('message', ({ id, answer }: { id: number; answer: unknown }) =>
    answers.emit(String(id), answer),
  )
  // What `once` waits for is refused by an error, and every later one by the channel.
  child.on('exit', (code) => answers.emit('error', new Error(`the client has ended (${code})`)))
  answers.on('error', () => {})
  let last = 0
  async function send<T>(asked: Asked | null): Promise<T> {
    last += 1
    const answered = once(answers, String(last))
    child.send({ id: last, asked })
    return (await answered)[0] as T
  }
  return {
    way: 'node',
    pid: child.pid ?? 0,
    ask: (asked) => send<Told>(asked),
    held: () => send<Held>(null),
    async close() {
      child.kill()
    },
  }
}

/** Hosts of this form are reached through the proxy at that port of this machine, all others directly. */
const PAC = `function FindProxyForURL(url, host) {
  var found = /^(http|socks|https)-(\\d+)\\.proxy\\.test$/.exec(host)
  if (!found) return 'DIRECT'
  return { http: 'PROXY', socks: 'SOCKS5', https: 'HTTPS' }[found[1]] + ' 127.0.0.1:' + found[2]
}`
const SWITCHES = [
  `--proxy-pac-url=data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(PAC).toString('base64')}`,
  // Chromium's own answer for a name that does not exist; node asks the system's resolver.
  '--host-resolver-rules=MAP *.invalid ~NOTFOUND',
]

interface Globals {
  ask(asked: Asked): Promise<Told>
  held(): Promise<Held>
}

/** The app's transport in a real Electron, which trusts the authority and asks a proxy script. */
export async function startElectronClient(authority: Authority, userData: string): Promise<Client> {
  const entry = join(import.meta.dirname, 'electron-client.ts')
  const env = { HOME: authority.home }
  const app = await launchMain(entry, userData, { env, args: SWITCHES })
  return {
    way: 'electron',
    pid: app.process().pid ?? 0,
    ask: (asked) => app.evaluate((_, what) => (globalThis as unknown as Globals).ask(what), asked),
    held: () => app.evaluate(() => (globalThis as unknown as Globals).held()),
    close: () => app.close(),
  }
}
