import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import type { ProxyLogins } from '../../electron/domain/proxy-login'
import { err, ok } from '../../electron/domain/result'
import { type NodeTransport, openNodeTransport } from '../../electron/net/node-transport'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { type Company, openCompany } from '../support/company-network/company'
import {
  REALM,
  type Squid,
  type SquidOptions,
  startSquid,
  USER,
} from '../support/company-network/squid'
import { listen } from '../support/listen'

const PASSWORD = 'p:a@s"s 密'

let company: Company
const running: { close(): unknown }[] = []
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const each of running.splice(0)) await each.close()
})

async function proxy(options?: SquidOptions): Promise<Squid> {
  const squid = await startSquid(options)
  running.push(squid)
  return squid
}

function network(logins?: ProxyLogins): NodeTransport {
  const extraRoots = () => [company.root]
  const opened = openNodeTransport({ extraRoots, ...(logins === undefined ? {} : { logins }) })
  running.push(opened)
  return opened
}

const ask = ({ transport }: NodeTransport, signal = AbortSignal.timeout(10_000)) =>
  transport({ url: company.url, body: 'a=1', headers: {}, maxBytes: 65_536, signal })

function enter(name: string, port: number, login = ''): void {
  for (const each of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'NO_PROXY', 'no_proxy'])
    vi.stubEnv(each, '')
  vi.stubEnv(name, `http://${login}127.0.0.1:${port}`)
}
const written = (password: string) => `${USER}:${encodeURIComponent(password)}@`

it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
  'goes through the proxy in %s',
  async (name) => {
    const { port } = await proxy()
    enter(name, port)
    expect(await ask(network())).toMatchObject({ ok: true, value: { status: 200 } })
  },
)

it('keeps the tunnel for the next call', async () => {
  const squid = await proxy()
  enter('HTTPS_PROXY', squid.port)
  const opened = network()
  const asked = company.connections()
  for (let call = 0; call < 3; call += 1) expect((await ask(opened)).ok).toBe(true)
  expect(company.connections() - asked).toBe(1)
})

it.each(['basic', 'digest'] as const)(
  'says who is calling as the address has it (%s)',
  async (auth) => {
    const { port, refused } = await proxy({ auth, password: PASSWORD })
    enter('HTTPS_PROXY', port, written(PASSWORD))
    expect(await ask(network())).toMatchObject({ ok: true, value: { status: 200 } })
    expect(refused()).toBe(0)
  },
)

it.each(['basic', 'digest'] as const)('tries a wrong password once (%s)', async (auth) => {
  const { port, refused } = await proxy({ auth, password: PASSWORD })
  enter('HTTPS_PROXY', port, written('wrong'))
  const named = { host: '127.0.0.1', port, scheme: auth, realm: REALM }
  expect(await ask(network())).toEqual({
    ok: false,
    error: { kind: 'proxy-refused', detail: null, proxy: named },
  })
  await vi.waitFor(() => expect(refused()).toBe(1))
})

it.each(['basic', 'digest'] as const)('takes what the app has kept for it (%s)', async (auth) => {
  const { port } = await proxy({ auth, password: PASSWORD })
  enter('HTTPS_PROXY', port)
  const named = { host: '127.0.0.1', port, scheme: auth, realm: REALM }
  const login = { username: USER, password: PASSWORD }
  const logins = { find: vi.fn(async () => ok(login)), accepted: vi.fn(), refused: vi.fn() }
  expect((await ask(network(logins))).ok).toBe(true)
  expect(logins.find).toHaveBeenCalledWith(named, null)
  expect(logins.accepted).toHaveBeenCalledWith(named, login)
  expect(logins.refused).not.toHaveBeenCalled()
})

it('says that the proxy asks where nobody has entered anything', async () => {
  const { port } = await proxy({ auth: 'basic', password: PASSWORD })
  enter('HTTPS_PROXY', port)
  const find = vi.fn(async () => err('unknown' as const))
  const logins = { find, accepted: vi.fn(), refused: vi.fn() }
  expect(await ask(network(logins))).toMatchObject({ ok: false, error: { kind: 'proxy-login' } })
})

it('names a proxy that is down, and one that cannot be asked', async () => {
  const squid = await proxy()
  await squid.close()
  enter('HTTPS_PROXY', squid.port)
  expect(await ask(network())).toMatchObject({ ok: false, error: { kind: 'proxy' } })
  vi.stubEnv('HTTPS_PROXY', 'socks5://127.0.0.1:1')
  expect(await ask(network())).toMatchObject({ ok: false, error: { kind: 'proxy' } })
})

it.each(['gateway.company.test', '.company.test', '*.company.test', 'other.test, *.test', '*'])(
  'does not ask it for what NO_PROXY=%s names',
  async (names) => {
    const squid = await proxy()
    enter('HTTPS_PROXY', squid.port)
    vi.stubEnv('NO_PROXY', names)
    // Only the proxy knows that name.
    expect((await ask(network(), AbortSignal.timeout(3000))).ok).toBe(false)
    expect(squid.tunnels()).toBe(0)
  },
)

/** A proxy that does this with whoever asks for a tunnel. */
async function hostile(play: Play): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => play(socket))
  })
  enter('HTTPS_PROXY', await listen(server))
  running.push({ close: () => server.close() })
  return server
}
type Play = (socket: Socket) => void
const says =
  (text: string): Play =>
  (socket) =>
    void socket.end(text)
const asksAgain = 'proxy-authenticate: Basic realm="a"\r\ncontent-length: 0\r\n\r\n'

it.each<[string, Play, string]>([
  ['403', says('HTTP/1.1 403 Forbidden\r\n\r\n'), 'proxy'],
  ['502', says('HTTP/1.1 502 Bad Gateway\r\n\r\n'), 'proxy'],
  ['a redirect', says('HTTP/1.1 302 Found\r\nlocation: https://x.invalid/\r\n\r\n'), 'proxy'],
  ['a page for a tunnel', says('HTTP/1.1 200 OK\r\n\r\n<html>log in</html>'), 'proxy'],
  ['another protocol', says('HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n'), 'proxy'],
  ['no HTTP', says('SSH-2.0-x\r\n'), 'proxy'],
  [
    'a head without end',
    (socket: Socket) => void socket.write(`HTTP/1.1 200 OK\r\na: ${'x'.repeat(99_999)}`),
    'proxy',
  ],
  ['the end', (socket: Socket) => void socket.end(), 'reset'],
  ['a reset', (socket: Socket) => void socket.resetAndDestroy(), 'reset'],
  ['407 for nothing', says('HTTP/1.1 407 x\r\ncontent-length: 0\r\n\r\n'), 'proxy'],
  ['407 for NTLM', says('HTTP/1.1 407 x\r\nproxy-authenticate: NTLM\r\n\r\n'), 'proxy'],
  ['407 again and again', says(`HTTP/1.1 407 x\r\n${asksAgain}`), 'proxy-login'],
  [
    'a tunnel to nowhere',
    (socket: Socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.once('data', () => socket.end('no TLS'))
    },
    'tls',
  ],
])('ends with a proxy that answers %s', async (_what, play, kind) => {
  await hostile(play)
  expect(await ask(network())).toMatchObject({ ok: false, error: { kind } })
})

it('is not taken for a gateway: 407 that goes on after a good password is asked no third time', async () => {
  let asked = 0
  const server = await hostile((socket) => says(`HTTP/1.1 407 x\r\n${asksAgain}`)(socket))
  server.on('connection', () => {
    asked += 1
  })
  vi.stubEnv('HTTPS_PROXY', process.env.HTTPS_PROXY?.replace('//', '//zhang:x@'))
  expect(await ask(network())).toMatchObject({ error: { kind: 'proxy-refused' } })
  expect(asked).toBe(2)
})

it.each<[string, Play]>([
  ['says nothing', () => {}],
  [
    'makes a tunnel and says nothing',
    (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\n'),
  ],
])('lets go of a proxy that %s when the call is called off', async (_what, play) => {
  const server = await hostile(play)
  const abort = new AbortController()
  const connected = once(server, 'connection')
  const outcome = ask(network(), abort.signal)
  const [socket] = (await connected) as [Socket]
  const closed = new Promise((resolve) => socket.once('close', resolve))
  // Whatever it has to say has been said.
  await once(socket, 'data')
  abort.abort()
  expect(await outcome).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  await closed
})

describe('the terminal command', () => {
  /** One lookup, as a person starts it, with settings of its own. */
  async function dial(env: Readonly<Record<string, string>>) {
    const home = mkdtempSync(join(tmpdir(), 'dial-'))
    running.push({ close: () => rmSync(home, { recursive: true }) })
    mkdirSync(join(home, 'Workcard Dialer'))
    const settings = { ...DEFAULT_SETTINGS, companyCertificates: [company.root] }
    writeFileSync(join(home, 'Workcard Dialer', 'settings.json'), JSON.stringify(settings))
    const args = ['--import', 'tsx', 'electron/cli.ts', '11111222', '--json', '--credentials', '-']
    const child = spawn('node', [...args, '--gateway', company.url], {
      env: { ...process.env, XDG_CONFIG_HOME: home, LC_ALL: 'en_GB.UTF-8', ...env },
    })
    child.stdin.end(JSON.stringify(SANDBOX_CREDENTIALS))
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    return { code, told: JSON.parse(said) }
  }

  it('looks up through a proxy with a password, past a certificate of the company’s', async () => {
    const { port } = await proxy({ auth: 'digest', password: PASSWORD })
    enter('HTTPS_PROXY', port, written(PASSWORD))
    expect(await dial({})).toMatchObject({ code: 0, told: { number: { raw: '17788889898' } } })
  })

  it('says where to write them when the proxy asks', async () => {
    const { port } = await proxy({ auth: 'basic', password: PASSWORD })
    enter('HTTPS_PROXY', port)
    const { code, told } = await dial({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' })
    expect(code).toBe(1)
    expect(told).toMatchObject({ ok: false, error: { kind: 'proxy' } })
    expect(JSON.stringify(told)).toContain('HTTPS_PROXY')
    expect(JSON.stringify(told)).toContain(`127.0.0.1:${port}`)
  })

  it('finds the company’s root in the machine’s bundle', async () => {
    const { port } = await proxy()
    enter('HTTPS_PROXY', port)
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
    running.push({ close: () => rmSync(folder, { recursive: true }) })
    const bundle = join(folder, 'ca.crt')
    writeFileSync(bundle, company.root)
    const empty = { XDG_CONFIG_HOME: folder }
    expect(await dial({ ...empty, SSL_CERT_FILE: bundle })).toMatchObject({ code: 0 })
    expect(await dial({ ...empty, SSL_CERT_FILE: join(folder, 'none') })).toMatchObject({
      code: 1,
      told: { error: { kind: 'tls' } },
    })
  })
})
