import type { Socket } from 'node:net'
import type { FaultKind } from '../../../electron/top/transport'

/** A fault's kind, or the status of an answer that is taken. */
export type Expected = FaultKind | number

/** What a call with that end may take: nobody waits long for what only its deadline ends. */
export const deadlineFor = (expected: Expected): number => (expected === 'cancelled' ? 500 : 5_000)
/** How long after its deadline a call may still end. */
export const LATE_MS = 2_000

/** What a server does once it has read the whole request. */
export type Play = (socket: Socket) => void

export interface Scenario {
  readonly name: string
  readonly play: Play
  /** By node's HTTP and by Chromium's; one for both where they agree. */
  readonly expected: Expected | { readonly node: Expected; readonly electron: Expected }
  /** The body of an answer that is taken. */
  readonly body?: string
}

/** Sends this and ends the connection. */
export const sends =
  (...parts: readonly (string | Uint8Array)[]): Play =>
  (socket) => {
    for (const part of parts) socket.write(part)
    socket.end()
  }

/** Sends this and sends nothing more. */
export const sendsAndWaits =
  (...parts: readonly (string | Uint8Array)[]): Play =>
  (socket) => {
    for (const part of parts) socket.write(part)
  }

/** Sends this and, once it has arrived, resets the connection. */
export const sendsAndResets =
  (...parts: readonly string[]): Play =>
  (socket) => {
    for (const part of parts) socket.write(part)
    setTimeout(() => socket.resetAndDestroy(), parts.length === 0 ? 0 : 50)
  }

/** Sends the head, and then the same without end, as fast as it is read. */
export const floods =
  (head: string, piece: string): Play =>
  (socket) => {
    const block = piece.repeat(Math.ceil(16_384 / piece.length))
    const write = () => {
      while (socket.writable && socket.write(block)) {}
    }
    socket.on('drain', write)
    socket.write(head)
    write()
  }

/** Sends the head, and then one piece after another, slowly. */
export const trickles =
  (head: string, piece: string): Play =>
  (socket) => {
    socket.write(head)
    const timer = setInterval(() => socket.writable && socket.write(piece), 10)
    socket.on('close', () => clearInterval(timer))
  }

/** An answer of that body with these lines in its head. */
export const answer = (lines: string, body = '{"ok":1}', status = '200 OK'): Play =>
  sends(`HTTP/1.1 ${status}\r\n${lines}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)

export const OK = 'HTTP/1.1 200 OK\r\n'
export const CHUNKED = `${OK}transfer-encoding: chunked\r\n\r\n`
export const BODY = '{"ok":1}'
export const MEGABYTE = 1_048_576

/** Chromium reads heads that node refuses; whether the body is an answer is seen behind both. */
export const lenient = { node: 'undecodable', electron: 200 } as const
/** Chromium counts the bytes of a head, node's parser stops at 16 kB. */
export const counted = { node: 'undecodable', electron: 'too-large' } as const
/** Chromium has no limit of its own there: the call's deadline ends it. */
export const untilDeadline = { node: 'undecodable', electron: 'cancelled' } as const

/** One scenario. */
export const row = (
  name: string,
  play: Play,
  expected: Scenario['expected'],
  body?: string,
): Scenario => (body === undefined ? { name, play, expected } : { name, play, expected, body })
