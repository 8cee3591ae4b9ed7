import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { expect, test } from '@playwright/test'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { launchTransport, type TransportApp } from '../support/hostile/launch-transport'
import { listen } from '../support/listen'
import { selfSigned } from '../support/self-signed'

const closing: (() => void)[] = []
test.afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function secureServer(answer: RequestListener, options: ServerOptions = {}): Promise<number> {
  const server = createServer({ ...selfSigned(), ...options }, answer)
  const port = await listen(server)
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return port
}

/** Stands in for an authority that vouches for the gateway's certificate. */
const trustAll = ({ electron }: TransportApp) =>
  electron.evaluate(() => {
    Object.assign(globalThis, { trustsAll: true })
  })

test('a certificate that nobody vouches for is refused, whatever the environment says', async ({
  browserName: _,
}, info) => {
  let asked = 0
  const port = await secureServer((_request, response) => {
    asked += 1
    response.end('{}')
  })
  const app = await launchTransport(info.outputPath('user-data'), {
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  })
  expect(await app.ask(`https://127.0.0.1:${port}/`)).toMatchObject({ ended: 'tls' })
  expect(await app.ask(`https://localhost:${port}/`)).toMatchObject({ ended: 'tls' })
  expect(asked).toBe(0)
  await app.electron.close()
})

test('the keys of a connection are written to no file', async ({ browserName: _ }, info) => {
  const file = info.outputPath('keys.txt')
  const port = await secureServer((_request, response) => void response.end('{}'))
  const app = await launchTransport(info.outputPath('user-data'), { SSLKEYLOGFILE: file })
  await trustAll(app)
  expect(await app.ask(`https://127.0.0.1:${port}/`)).toMatchObject({ ended: 200 })
  await app.electron.close()
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe('')
})

test('a gateway that asks for a certificate of ours gets none', async ({
  browserName: _,
}, info) => {
  const given: unknown[] = []
  const port = await secureServer(
    (request, response) => {
      given.push((request.socket as TLSSocket).getPeerCertificate())
      response.end('{}')
    },
    { requestCert: true, rejectUnauthorized: false },
  )
  const app = await launchTransport(info.outputPath('user-data'))
  await trustAll(app)
  // Electron's requests end where a certificate is asked for, even if none is needed.
  expect(await app.ask(`https://127.0.0.1:${port}/`)).toMatchObject({ ended: 'tls' })
  expect(given).toEqual([])
  await app.electron.close()
})

test('a gateway on this machine that insists on https does not keep the demo from answering', async ({
  browserName: _,
}, info) => {
  const port = await secureServer((_request, response) =>
    response
      .setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains; preload')
      .end('{}'),
  )
  const plain = createPlainServer((_request, response) => response.end('{}'))
  plain.listen(0)
  await once(plain, 'listening')
  closing.push(() => plain.close())
  const plainPort = (plain.address() as AddressInfo).port
  const demo = await startSandboxGateway()
  const app = await launchTransport(info.outputPath('user-data'))
  await trustAll(app)
  for (const host of ['127.0.0.1', 'localhost']) {
    expect(await app.ask(`https://${host}:${port}/`)).toMatchObject({ ended: 200 })
  }
  expect(await app.ask(demo.url)).toMatchObject({ ended: 200 })
  expect(await app.ask(`http://127.0.0.1:${plainPort}/`)).toMatchObject({ ended: 200 })
  expect(await app.ask(`http://localhost:${plainPort}/`)).toMatchObject({ ended: 200 })
  await app.electron.close()
  await demo.close()
})

test('a gateway that offers HTTP/3 at another host has nobody called there', async ({
  browserName: _,
}, info) => {
  const other = createSocket('udp4')
  other.bind(0, '127.0.0.2')
  await once(other, 'listening')
  closing.push(() => other.close())
  let packets = 0
  other.on('message', () => {
    packets += 1
  })
  const offer = `h3="127.0.0.2:${other.address().port}"; ma=86400`
  const port = await secureServer((_request, response) =>
    // Each call needs a connection of its own, so each but the first could take the offer.
    response.setHeader('alt-svc', offer).setHeader('connection', 'close').end('{}'),
  )
  const app = await launchTransport(info.outputPath('user-data'))
  await trustAll(app)
  for (const _call of [1, 2, 3])
    expect(await app.ask(`https://127.0.0.1:${port}/`)).toMatchObject({ ended: 200 })
  expect(packets).toBe(0)
  await app.electron.close()
})
