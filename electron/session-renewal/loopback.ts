import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Locale } from '../domain/locale'
import { err, ok, type Result } from '../domain/result'
import { type Landing, landingPage } from './landing-page'
import { type AuthoriseResult, readQuery } from './read-result'
import type { Redirect } from './redirect'

interface Options {
  readonly redirect: Redirect
  readonly state: string
  /** The platform's page for this redirect. */
  readonly authoriseUrl: (redirectUri: string) => string
  readonly locale: () => Locale
  /** The first result with the right state, once. */
  readonly onResult: (result: AuthoriseResult) => void
}

/** A place on this machine that sends a browser to the platform and takes the result. */
export interface Loopback {
  readonly redirectUri: string
  /** An address that leads to the platform's page once; a new one leaves the others as they are. */
  ticket(): string
  /** Ends after the last page has been shown, or at once. */
  close(how: 'soon' | 'now'): void
}

export interface ListenFault {
  /** The system's name (`EADDRINUSE`). */
  readonly code: string
}
export type Listen = (options: Options) => Promise<Result<Loopback, ListenFault>>

const HOST = '127.0.0.1'
const LAST_PAGE_MS = 5_000
/** A browser asks for three things; whoever holds more open is none. */
const MOST_CONNECTIONS = 16

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** Whether two texts are the same, in a time that depends on their lengths alone. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const newTicket = () => randomBytes(24).toString('base64url')

/**
 * Listens on loopback only. The browser is started with an address of ours, because what a program is started
 * with can be seen by every user of the machine: the App Key and the state come with the redirect that follows.
 */
export const listen: Listen = async ({ redirect, state, authoriseUrl, locale, onResult }) => {
  const tickets = new Map<string, 'new' | 'used'>()
  let isOver = false

  function page(response: ServerResponse, landing: Landing, status = 200) {
    const body = Buffer.from(landingPage(locale(), landing))
    const head = { 'Content-Type': 'text/html;charset=UTF-8', 'Content-Length': body.length }
    response.writeHead(status, { ...HEADERS, ...head })
    response.end(body)
  }
  function goTo(response: ServerResponse, address: string) {
    response.writeHead(303, { ...HEADERS, Location: address, 'Content-Length': 0 })
    response.end()
  }
  function result(response: ServerResponse, query: URLSearchParams) {
    const read = readQuery(query)
    if (read === null || !isSame(read.state ?? '', state)) return page(response, 'foreign', 400)
    if (isOver) return page(response, 'used', 410)
    isOver = true
    // The browser's history keeps the page that follows, not the address with the code.
    goTo(response, read.kind === 'code' ? '/done/authorised' : '/done/refused')
    onResult(read)
  }
  function answer(request: IncomingMessage, response: ServerResponse) {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    const known = tickets.get(path)
    if (request.method !== 'GET') return page(response, 'foreign', 405)
    if (known !== undefined) {
      tickets.set(path, 'used')
      if (known === 'used' || isOver) return page(response, 'used', 410)
      return goTo(response, authoriseUrl(redirectUri))
    }
    if (redirect.kind === 'here' && path === redirect.path)
      return result(response, new URLSearchParams(query))
    if (path === '/done/authorised') return page(response, 'authorised')
    if (path === '/done/refused') return page(response, 'refused')
    page(response, 'foreign', 404)
  }

  const server = createServer((request, response) => {
    response.on('error', () => response.destroy())
    const own = server.address()
    const port = typeof own === 'object' && own !== null ? own.port : 0
    // The name by which a page was loaded gives away a foreign one that was pointed here (DNS rebinding).
    const isOwn = [`${HOST}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')
    if (isOwn) answer(request, response)
    else page(response, 'foreign', 421)
  })
  server.maxConnections = MOST_CONNECTIONS
  const sockets = trackSockets(server)
  const opened = await open(server, redirect.kind === 'here' ? redirect.port : 0)
  if (!opened.ok) return opened
  const origin = `http://${HOST}:${opened.value}`
  const redirectUri =
    redirect.kind === 'pasted'
      ? redirect.uri
      : `http://${redirect.host}:${opened.value}${redirect.path}`

  function end() {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return ok({
    redirectUri,
    ticket() {
      const path = `/go/${newTicket()}`
      tickets.set(path, 'new')
      return `${origin}${path}`
    },
    close(how) {
      isOver = true
      if (how === 'now') end()
      else setTimeout(end, LAST_PAGE_MS).unref()
    },
  })
}

function open(server: Server, port: number): Promise<Result<number, ListenFault>> {
  return new Promise((resolve) => {
    // Stays on: an error while accepting must not end the app.
    server.on('error', (error: NodeJS.ErrnoException) => resolve(err({ code: error.code ?? '' })))
    server.listen(port, HOST, () => {
      const address = server.address()
      resolve(ok(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}

function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}
