import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { onRequest } from '../hostile/server'
import { listen } from '../listen'
import { type Issued, issued } from './authority'
import type { Play, Site } from './fault'
import { GOOD, says } from './rows/answers'

const PATH = '/router/rest'

type Origin = (port: number) => string
export const plainOrigin: Origin = (port) => `http://127.0.0.1:${port}`
export const secureOrigin: Origin = (port) => `https://127.0.0.1:${port}`

/** Starts the server and counts its connections. */
export async function siteOf(server: Server, origin: Origin): Promise<Site> {
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

const playing = (play: Play) => (socket: Socket) => {
  socket.on('error', () => {})
  onRequest(socket, (asked) => play(socket, asked))
}
/** A number for whoever asks. */
export const well = playing(says(GOOD))

/** Does the one with every connection, and the other once it is healed. */
export async function switching(
  ill: (socket: Socket) => void,
  healthy: typeof ill,
  origin: Origin,
) {
  let serve = ill
  const site = await siteOf(
    createServer((socket) => serve(socket)),
    origin,
  )
  const heal = () => {
    serve = healthy
  }
  return { ...site, heal }
}

/** TLS by the authority's good certificate on a connection that was just accepted, and a number. */
export function securely(socket: Socket): void {
  createTlsServer(issued('good'), well).emit('connection', socket)
}

/** Answers whole requests over plain HTTP. */
export const plain = (play: Play) => () => switching(playing(play), well, plainOrigin)

/** Answers whole requests over TLS, with a certificate of that kind. */
export const secure =
  (kind: Issued, play: Play, options: TlsOptions = {}) =>
  () => {
    const server = createTlsServer({ ...issued(kind), ...options }, playing(play))
    return switching((socket) => void server.emit('connection', socket), securely, secureOrigin)
  }

/** Does this with every connection, before anything is read. */
export const onConnection = (play: (socket: Socket) => void) => () =>
  switching(play, well, plainOrigin)

/** Answers the first bytes of a TLS handshake. */
export const handshaking = (play: (socket: Socket) => void) => () =>
  switching((socket) => void socket.once('data', () => play(socket)), securely, secureOrigin)

/** An address that nothing of ours stands behind. */
export const address = (url: string) => async (): Promise<Site> => ({
  url,
  open: () => 0,
  close() {},
})

/** A port that nobody listens at, until it is healed. */
export const closedPort = (origin: Origin, healthy?: (socket: Socket) => void) => async () => {
  const listening = createServer()
  const port = await listen(listening)
  listening.close()
  const server = createServer(healthy)
  const site: Site = {
    url: `${origin(port)}${PATH}`,
    open: () => 0,
    close: () => void server.close(),
  }
  const heal = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return healthy === undefined ? site : { ...site, heal }
}
