import { once } from 'node:events'
import type { Server } from 'node:net'

/** Listens on a free port of this machine and gives it. */
export async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
