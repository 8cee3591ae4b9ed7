import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { type Issued, issued } from './faults/authority'
import type { Site } from './faults/fault'
import { siteOf } from './faults/site'

/** The switch of Chromium for a script that sends each of these hosts to the proxy at its port. */
export function proxyScript(ports: Readonly<Record<string, number>>): string {
  const script = `function FindProxyForURL(url, host) {
    var port = ${JSON.stringify(ports)}[host]
    return port === undefined ? 'DIRECT' : 'PROXY 127.0.0.1:' + port
  }`
  const data = Buffer.from(script).toString('base64')
  return `--proxy-pac-url=data:application/x-ns-proxy-autoconfig;base64,${data}`
}

/** A proxy that reads along: whoever is asked for, it answers itself, by a certificate of that kind. */
export function inspectingProxy(kind: Issued): Promise<Site> {
  const inside = createTlsServer(issued(kind), (socket) => socket.end())
  inside.on('tlsClientError', () => {})
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      inside.emit('connection', socket)
    })
  })
  return siteOf(server, (port) => `http://127.0.0.1:${port}`)
}
