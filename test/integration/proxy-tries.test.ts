import { createServer, type Socket } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { openNodeTransport } from '../../electron/net/node-transport'
import { openProxyLogins } from '../../electron/proxy-login/proxy-logins'
import { listen } from '../support/listen'

const running: { close(): unknown }[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  for (const each of running.splice(0)) each.close()
})

const ASKS =
  'HTTP/1.1 407 x\r\nproxy-authenticate: Basic realm="corp"\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'

/** A proxy that asks who is calling, and does this with each name and password. */
async function proxy(play: (socket: Socket, tries: number) => void) {
  let tries = 0
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (head) => {
      if (!/proxy-authorization/i.test(head.toString('latin1'))) return void socket.end(ASKS)
      tries += 1
      return play(socket, tries)
    })
  })
  running.push(server)
  return { port: await listen(server), tries: () => tries }
}

/** The faults of five calls at once. */
async function callAtOnce(port: number, where: 'environment' | 'keychain') {
  const inKeychain = JSON.stringify({ username: 'u', password: 'old' })
  const login = where === 'environment' ? 'u:old@' : ''
  for (const each of ['https_proxy', 'ALL_PROXY', 'NO_PROXY', 'no_proxy']) vi.stubEnv(each, '')
  vi.stubEnv('HTTPS_PROXY', `http://${login}127.0.0.1:${port}`)
  const done = async () => ({ ok: true as const, value: undefined })
  const read = async () => ({ ok: true as const, value: login === '' ? inKeychain : null })
  const opened = openNodeTransport({ logins: openProxyLogins({ read, write: done, remove: done }) })
  running.unshift(opened)
  const call = async () => {
    const asked = { url: 'https://gateway.company.test/', body: '', headers: {}, maxBytes: 1000 }
    const got = await opened.transport({ ...asked, signal: AbortSignal.timeout(5000) })
    return got.ok ? null : got.error.kind
  }
  const first = await Promise.all(Array.from({ length: 5 }, call))
  return { first, later: await call() }
}

it.each(['environment', 'keychain'] as const)(
  'tries a wrong password of the %s once, however many calls there are',
  async (where) => {
    const { port, tries } = await proxy((socket) => socket.end(ASKS))
    const { first, later } = await callAtOnce(port, where)
    expect(first).toEqual(Array(5).fill('proxy-refused'))
    expect(later).toBe('proxy-refused')
    expect(tries()).toBe(1)
  },
)

it('lets the next call try when the first was cut off before the proxy said anything', async () => {
  const { port, tries } = await proxy((socket, count) => {
    if (count === 1) socket.resetAndDestroy()
    else socket.end(ASKS)
  })
  const { first } = await callAtOnce(port, 'keychain')
  expect(first.filter((kind) => kind === 'reset')).toHaveLength(1)
  expect(first.filter((kind) => kind === 'proxy-refused')).toHaveLength(4)
  expect(tries()).toBe(2)
})

it('does not wait for good behind a proxy that says nothing to the first', async () => {
  let seen = () => {}
  const wasSeen = new Promise<void>((resolve) => {
    seen = resolve
  })
  const { port } = await proxy(() => seen())
  vi.stubEnv('HTTPS_PROXY', `http://u:x@127.0.0.1:${port}`)
  const opened = openNodeTransport()
  running.unshift(opened)
  const [first, other] = [new AbortController(), new AbortController()]
  const call = ({ signal }: AbortController) =>
    opened.transport({
      ...{ url: 'https://gateway.company.test/', body: '', headers: {}, maxBytes: 1000 },
      signal,
    })
  const [trying, waiting] = [call(first), call(other)]
  await wasSeen
  // The first still waits for what the proxy says.
  other.abort()
  expect(await waiting).toMatchObject({ error: { kind: 'cancelled' } })
  first.abort()
  expect(await trying).toMatchObject({ error: { kind: 'cancelled' } })
})
