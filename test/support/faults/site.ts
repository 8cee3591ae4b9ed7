import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { onRequest } from '../hostile/server'
import { listen } from '../listen'
import { type Issued, issued } from './authority'
import type { Play, Site } from './fault'

const PATH = '/router/rest'

/** Starts the server and counts its connections. */
export async function siteOf(server: Server, origin: (port: number) => string): Promise<Site> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    // Whoever asked may hang up: that is what many a fault wants.
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  const port = await listen(server)
  return {
    url: `${origin(port)}${PATH}`,
    open: () => sockets.size,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

const plainOrigin = (port: number) => `http://127.0.0.1:${port}`
const secureOrigin = (port: number) => `https://127.0.0.1:${port}`

/** Counts the requests of all its connections. */
function playing(play: Play) {
  let nth = 0
  return (socket: Socket) => {
    socket.on('error', () => {})
    onRequest(socket, (asked) => {
      play(socket, asked, nth)
      nth += 1
    })
  }
}

/** Answers whole requests over plain HTTP. */
export const plain = (play: Play) => () => siteOf(createServer(playing(play)), plainOrigin)

/** Answers whole requests over TLS, with a certificate of that kind. */
export const secure =
  (kind: Issued, play: Play, options: TlsOptions = {}) =>
  () =>
    siteOf(createTlsServer({ ...issued(kind), ...options }, playing(play)), secureOrigin)

/** Does this with every connection, before anything is read. */
export const onConnection = (play: (socket: Socket) => void) => () =>
  siteOf(createServer(play), plainOrigin)

/** Answers the first bytes of a TLS handshake. */
export const handshaking = (play: (socket: Socket) => void) => () =>
  siteOf(
    createServer((socket) => {
      socket.once('data', () => play(socket))
    }),
    secureOrigin,
  )

/** An address that nothing of ours stands behind. */
export const address = (url: string) => async (): Promise<Site> => ({
  url,
  open: () => 0,
  close() {},
})

/** A port that nobody listens at. */
export const closedPort = (origin: (port: number) => string) => async (): Promise<Site> => {
  const site = await siteOf(createServer(), origin)
  site.close()
  return { ...site, close() {} }
}
