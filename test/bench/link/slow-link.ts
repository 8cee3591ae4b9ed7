import { connect, createServer, type Socket } from 'node:net'
import { listen } from '../../support/listen'

/**
 * A TCP proxy on loopback that behaves as a line with this round trip: every chunk arrives half a
 * round trip later, and what is sent first on a new connection one more, as the handshake of TCP
 * would take. The bandwidth is not limited; a call has some hundred bytes. Gives its port.
 */
export function openSlowLink(target: number, roundTripMs: number): Promise<number> {
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (near) => {
    const far = connect({ port: target, host: '127.0.0.1', noDelay: true, allowHalfOpen: true })
    for (const socket of [near, far]) socket.on('error', () => socket.destroy())
    const established = performance.now() + roundTripMs
    carry(near, far, () => Math.max(performance.now(), established) + roundTripMs / 2)
    carry(far, near, () => performance.now() + roundTripMs / 2)
  })
  return listen(server)
}

/** Hands on what comes, each at its own time and never out of order. */
function carry(from: Socket, to: Socket, arrival: () => number): void {
  let last = 0
  const at = (action: () => void) => {
    last = Math.max(last, arrival())
    // A timer's milliseconds are whole and rounded down.
    setTimeout(action, Math.max(0, last - performance.now()))
  }
  from.on('data', (chunk) => at(() => to.write(chunk)))
  from.on('end', () => at(() => to.end()))
  from.on('close', () => at(() => to.destroy()))
}
