import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Protocol } from 'electron'
import { APP_SCHEME } from './app-scheme'
import { CONTENT_SECURITY_POLICY } from './csp'
import { resolveAsset } from './resolve-asset'

/** Must run before the app is ready. `codeCache` lets V8 keep the compiled page between starts. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the renderer's files, and only those, to the windows' pages. `onMissing` is told of one that
 * cannot be read: a page asks for nothing that was not installed with it.
 */
export function serveApp(
  protocol: Pick<Protocol, 'handle'>,
  rendererFolder: string,
  onMissing: (path: string) => void,
): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const asset = resolveAsset(request.url)
    if (request.method !== 'GET' || asset === null) return new Response(null, { status: 404 })
    try {
      return new Response(await readFile(join(rendererFolder, asset.path)), {
        headers: {
          'content-type': asset.type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      onMissing(asset.path)
      return new Response(null, { status: 404 })
    }
  })
}
