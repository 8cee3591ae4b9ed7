import { createServer, type Socket } from 'node:net'
import { listen } from '../listen'
import type { Scenario } from './scenario'

/** Up to the length of the body, and up to the body. */
const LENGTH = /^content-length: (\d+)\r$/im
const HEAD_END = '\r\n\r\n'

/** Calls `play` with every whole request that has come. */
export function onRequest(socket: Socket, play: (asked: string) => void): void {
  let asked = ''
  socket.on('data', (chunk) => {
    asked += chunk.toString('latin1')
    const length = LENGTH.exec(asked)?.[1]
    const body = asked.indexOf(HEAD_END) + HEAD_END.length
    if (length === undefined || body < HEAD_END.length) return
    if (asked.length < body + Number(length)) return
    const whole = asked
    asked = ''
    play(whole)
  })
}

export interface HostileServer {
  readonly url: string
  close(): void
}

/** Plays the scenario for every request. One server for each: clients keep connections for the next call. */
export async function startHostileServer({ play }: Scenario): Promise<HostileServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Whoever asked has hung up: that is what many a scenario wants.
    socket.on('error', () => {})
    onRequest(socket, () => play(socket))
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/router/rest`,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
