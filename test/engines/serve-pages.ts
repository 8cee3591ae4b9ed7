import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { CONTENT_SECURITY_POLICY } from '../../electron/security/csp'
import { resolveAsset } from '../../electron/security/resolve-asset'
import { PROJECT } from '../support/app'
import { listen } from '../support/listen'

export interface ServedPages {
  /** Address of a window's page; the names of both windows lead to this machine. */
  url(window: string): string
  close(): void
}

/**
 * The built pages with the app's own rules and headers: which file belongs to which window, its policy.
 * A browser of its own has no `app:` scheme: `http://panel.localhost:PORT` stands in for `app://panel`,
 * also an origin of its own for each window, also a secure context, also 'self' to the policy.
 */
export async function servePages(): Promise<ServedPages> {
  const server: Server = createServer(async (request, response) => {
    // A browser asks for it of its own accord; Electron does not.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const [host] = (request.headers.host ?? '').split('.')
    const asset = resolveAsset(`app://${host}${request.url}`)
    const body =
      asset && (await readFile(join(PROJECT, 'out', 'renderer', asset.path)).catch(() => null))
    if (!asset || !body) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': asset.type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    })
    response.end(body)
  })
  const port = await listen(server)
  return {
    url: (window) => `http://${window}.localhost:${port}/${window}.html`,
    close: () => void server.close(),
  }
}
