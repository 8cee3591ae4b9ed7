import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { openAuthority } from './authority'
import { startElectronClient } from './clients'
import { GOOD, says } from './rows/answers'
import { handshaking, plain } from './site'

/**
 * Runs in a network of its own (unshare), which gets another address while two calls are under way: one
 * is still connecting, the other waits for its answer.
 */

const ip = (...args: string[]) => execFileSync('ip', args)
ip('link', 'set', 'lo', 'up')
ip('link', 'add', 'own0', 'type', 'veth', 'peer', 'name', 'own1')
for (const name of ['own0', 'own1']) ip('link', 'set', name, 'up')
// Addresses for documentation (RFC 5737).
ip('address', 'add', '198.51.100.1/24', 'dev', 'own0')

const authority = openAuthority()
const client = await startElectronClient(authority, process.argv[2] ?? '')
const ask = ({ url }: { url: string }) =>
  client.ask({ url, workcardId: '11111222', format: 'json', limitMs: 15_000 })

const connecting = await handshaking(() => {})()
const answering = await plain((socket, asked) => void setTimeout(says(GOOD), 2000, socket, asked))()
const told = Promise.all([ask(connecting), ask(answering)])
await wait(700)
connecting.heal()
ip('address', 'add', '198.51.100.2/24', 'dev', 'own0')
const [first, second] = await told
console.log(JSON.stringify([first, second].map(({ ends, ms }) => ({ ends, ms }))))
await client.close()
authority.remove()
process.exit(0)
