import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { ProxyLogins } from '../../electron/domain/proxy-login'
import { err, ok } from '../../electron/domain/result'
import { type NodeTransport, openNodeTransport } from '../../electron/net/node-transport'
import { type Company, openCompany } from '../support/company-network/company'
import {
  REALM,
  type Squid,
  type SquidOptions,
  startSquid,
  USER,
} from '../support/company-network/squid'

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
  expect(refused()).toBe(1)
})

it.each(['basic', 'digest'] as const)('takes what the app has kept for it (%s)', async (auth) => {
  const { port } = await proxy({ auth, password: PASSWORD })
  enter('HTTPS_PROXY', port)
  const named = { host: '127.0.0.1', port, scheme: auth, realm: REALM }
  const login = { username: USER, password: PASSWORD }
  const logins = { find: vi.fn(async () => ok(login)), accepted: vi.fn(), refused: vi.fn() }
  expect((await ask(network(logins))).ok).toBe(true)
  expect(logins.find).toHaveBeenCalledWith(named)
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
    expect(await ask(network())).toMatchObject({
      ok: false,
      error: { kind: expect.stringMatching(/^dns/) },
    })
    expect(squid.tunnels()).toBe(0)
  },
)

it('lets go of a proxy that says nothing when the call is called off', async () => {
  const { createServer } = await import('node:net')
  const { listen } = await import('../support/listen')
  const silent = createServer((socket) => void socket.on('error', () => {}))
  running.push({ close: () => silent.close() })
  enter('HTTPS_PROXY', await listen(silent))
  const abort = new AbortController()
  const outcome = ask(network(), abort.signal)
  const socket = await new Promise<import('node:net').Socket>((resolve) =>
    silent.once('connection', resolve),
  )
  abort.abort()
  expect(await outcome).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  await new Promise((resolve) => socket.once('close', resolve))
})
