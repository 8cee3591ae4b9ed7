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

/** Text of a file by its path below the renderer's folder. */
export type ReadFile = (path: string) => Promise<string>

export interface AppFiles {
  readonly rendererFolder: string
  /** Files that are not served as they are, or that there is none of, by their path. */
  readonly made: Readonly<Record<string, (read: ReadFile) => string | Promise<string>>>
  /** Told of one that cannot be read: a page asks for nothing that was not installed with it. */
  readonly onMissing: (path: string) => void
}

/** Serves the renderer's files, and only those, to the windows' pages. */
export function serveApp(
  protocol: Pick<Protocol, 'handle'>,
  { rendererFolder, made, onMissing }: AppFiles,
): void {
  const read: ReadFile = (path) => readFile(join(rendererFolder, path), 'utf8')

  protocol.handle(APP_SCHEME, async (request) => {
    const asset = resolveAsset(request.url)
    if (request.method !== 'GET' || asset === null) return new Response(null, { status: 404 })
    try {
      const make = Object.hasOwn(made, asset.path) ? made[asset.path] : undefined
      const body =
        make === undefined
          ? readFile(join(rendererFolder, asset.path))
          : Promise.resolve(make(read))
      return new Response(await body, {
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
