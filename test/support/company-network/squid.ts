import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../listen'

export const REALM = 'Company network'
export const USER = 'zhang.san'

export interface SquidOptions {
  /** How it asks who is calling; by default, nobody is asked. */
  readonly auth?: 'basic' | 'digest'
  readonly password?: string
  /** At the port of an earlier one. */
  readonly port?: number
}

export interface Squid {
  readonly port: number
  /** How often a name and a password were tried that it did not take. */
  refused(): number
  /** How often it was asked for a tunnel. */
  tunnels(): number
  close(): Promise<void>
}

const HELPERS = ['/usr/lib/squid', '/usr/lib64/squid', '/usr/libexec/squid'].find(existsSync)
/** Debian's place, which is on no ordinary user's PATH. */
const SQUID = existsSync('/usr/sbin/squid') ? '/usr/sbin/squid' : 'squid'

function authLines(folder: string, { auth, password = '' }: SquidOptions): string[] {
  if (auth === undefined) return ['acl known src 127.0.0.0/8']
  const users = join(folder, 'users')
  const ha1 = createHash('md5').update(`${USER}:${REALM}:${password}`).digest('hex')
  const hashed = () =>
    execFileSync('openssl', ['passwd', '-apr1', '-stdin'], { input: password, encoding: 'utf8' })
  const entry = { basic: () => `${USER}:${hashed()}`, digest: () => `${USER}:${REALM}:${ha1}\n` }
  writeFileSync(users, entry[auth]())
  chmodSync(users, 0o644)
  const helper = { basic: `basic_ncsa_auth ${users}`, digest: `digest_file_auth -c ${users}` }
  return [
    `auth_param ${auth} program ${HELPERS}/${helper[auth]}`,
    `auth_param ${auth} children 1 startup=1`,
    `auth_param ${auth} realm ${REALM}`,
    'acl known proxy_auth REQUIRED',
  ]
}

/** A real proxy of the distribution's, which knows `*.company.test` as addresses of this machine. */
export async function startSquid(asked: SquidOptions = {}): Promise<Squid> {
  const folder = mkdtempSync('/tmp/squid-')
  // Started by root, it goes on as a user of its own.
  chmodSync(folder, 0o777)
  const port = asked.port ?? (await freePort())
  const hosts = join(folder, 'hosts')
  const log = join(folder, 'access.log')
  writeFileSync(hosts, '127.0.0.2 gateway.company.test other.company.test\n')
  const lines = [
    `http_port 127.0.0.1:${port}`,
    ...authLines(folder, asked),
    'http_access allow known',
    'http_access deny all',
    `hosts_file ${hosts}`,
    'logformat asked %rm %>Hs %ru %un',
    `access_log stdio:${log} logformat=asked`,
    `cache_log ${join(folder, 'cache.log')}`,
    `coredump_dir ${folder}`,
    'pid_filename none',
    'cache deny all',
    'cache_mem 1 MB',
    'max_filedescriptors 256',
    'shutdown_lifetime 0 seconds',
    'pinger_enable off',
    'visible_hostname proxy.company.test',
  ]
  writeFileSync(join(folder, 'squid.conf'), `${lines.join('\n')}\n`)
  const squid = spawn(SQUID, ['-N', '-f', join(folder, 'squid.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  squid.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(squid, 'exit')
  while (!(await takesConnections(port))) {
    if (squid.exitCode !== null) throw new Error(said)
    await wait(20)
  }
  const count = (pattern: RegExp) =>
    existsSync(log) ? [...readFileSync(log, 'utf8').matchAll(pattern)].length : 0
  return {
    port,
    refused: () => count(/ 407 \S+ zhang/g),
    tunnels: () => count(/^CONNECT/gm),
    async close() {
      squid.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  return port
}

const takesConnections = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (takes: boolean) => {
      socket.destroy()
      resolve(takes)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
  })
