import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Site } from '../fault'

/** Accepts nothing: its queue has room for one connection, and that one is its own. */
const SCRIPT = `
import socket, sys
server = socket.socket()
server.bind(('127.0.0.1', 0))
server.listen(0)
own = socket.create_connection(server.getsockname())
print(server.getsockname()[1], flush=True)
sys.stdin.read()
`

/** A port at which no handshake of TCP is ever answered (Linux drops what a full queue has no room for). */
export async function fullQueue(): Promise<Site> {
  const child = spawn('/usr/bin/python3', ['-c', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [port] = await once(child.stdout, 'data')
  return {
    url: `http://127.0.0.1:${Number(port)}/router/rest`,
    open: () => 0,
    close: () => child.stdin.end(),
  }
}
