import { once } from 'node:events'
import { createServer } from 'node:https'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { openNodeTransport } from '../../electron/net/node-transport'
import { type Authority, GATEWAY_NAME, openAuthority, serverFor } from '../support/authority'
import { type Company, openCompany } from '../support/company-network/company'
import { listen } from '../support/listen'

let company: Company
let authority: Authority
let root = ''
const running: { close(): unknown }[] = []
beforeAll(async () => {
  company = await openCompany()
  authority = openAuthority()
  root = authority.issue({ name: 'root' }).cert
})
afterAll(async () => {
  authority.remove()
  await company.close()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const each of running.splice(0)) await each.close()
})

/** A proxy that is spoken to over TLS, with a certificate for these names; it makes every tunnel. */
async function secureProxy(names: string) {
  const issued = authority.issue({ name: 'proxy', by: 'root', extensions: serverFor(names) })
  const tunnels: string[] = []
  /** What it was called by (SNI); false where no name was said. */
  const calledBy: (string | false)[] = []
  const server = createServer(issued)
  server.on('secureConnection', ({ servername }) => calledBy.push(servername ?? false))
  server.on('connect', async ({ url = '' }, socket) => {
    tunnels.push(url)
    // Where the company's names lead.
    const gateway = connect(Number(url.split(':')[1]), '127.0.0.2')
    for (const end of [socket, gateway]) end.on('error', () => {})
    await once(gateway, 'connect')
    socket.write('HTTP/1.1 200 Connected\r\n\r\n')
    socket.pipe(gateway).pipe(socket)
  })
  running.push({ close: () => server.close() })
  return { port: await listen(server), tunnels, calledBy }
}

async function ask(host: string, port: number) {
  for (const each of ['https_proxy', 'ALL_PROXY', 'NO_PROXY', 'no_proxy']) vi.stubEnv(each, '')
  vi.stubEnv('HTTPS_PROXY', `https://${host}:${port}`)
  const opened = openNodeTransport({ extraRoots: () => [company.root, root] })
  running.unshift(opened)
  const call = { url: company.url, body: 'a=1', headers: {}, maxBytes: 65_536 }
  return opened.transport({ ...call, signal: AbortSignal.timeout(10_000) })
}

it.each([
  ['127.0.0.1', 'IP:127.0.0.1', false],
  ['localhost', 'DNS:localhost', 'localhost'],
] as const)('goes through a proxy at %s with a certificate for it', async (host, names, called) => {
  const { port, tunnels, calledBy } = await secureProxy(names)
  expect(await ask(host, port)).toMatchObject({ ok: true, value: { status: 200 } })
  expect(tunnels).toEqual([new URL(company.url).host])
  expect(calledBy).toEqual([called])
})

it.each([
  ['127.0.0.1', GATEWAY_NAME],
  ['localhost', GATEWAY_NAME],
  ['127.0.0.1', 'IP:127.0.0.3'],
])('asks nothing of a proxy at %s with a certificate for %s', async (host, names) => {
  const { port, tunnels } = await secureProxy(names)
  expect(await ask(host, port)).toEqual({
    ok: false,
    error: { kind: 'proxy', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  })
  expect(tunnels).toEqual([])
})
