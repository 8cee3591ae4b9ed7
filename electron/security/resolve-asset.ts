import { posix } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface Asset {
  /** Path below the renderer's folder, without a leading slash. */
  readonly path: string
  readonly type: string
}

/** Maps a URL of the app scheme to a file of the renderer; null for anything outside it or of another type. */
export function resolveAsset(url: string, host: string): Asset | null {
  let path: string
  try {
    const parsed = new URL(url)
    if (parsed.host !== host) return null
    path = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  // Decoded once, then refused instead of repaired: nothing we ship needs dots, backslashes or NUL.
  if (/\\|\0|%/.test(path) || posix.normalize(path) !== path) return null
  const type = TYPES[posix.extname(path)]
  return type === undefined ? null : { path: path.replace(/^\/+/, ''), type }
}
