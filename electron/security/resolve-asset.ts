import { posix } from 'node:path'
import { WINDOW_NAMES } from '../contract/windows'

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

/**
 * Maps a URL of the app scheme to a file of the renderer; null for anything outside it, of another type,
 * and for the page of another window.
 */
export function resolveAsset(url: string): Asset | null {
  let path: string
  let host: string
  try {
    const parsed = new URL(url)
    host = parsed.host
    path = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  if (!WINDOW_NAMES.some((name) => name === host)) return null
  // Decoded once, then refused instead of repaired: nothing we ship needs dots, backslashes or NUL.
  if (/\\|\0|%/.test(path) || posix.normalize(path) !== path) return null
  const extension = posix.extname(path)
  if (extension === '.html' && path !== `/${host}.html`) return null
  const type = TYPES[extension]
  return type === undefined ? null : { path: path.replace(/^\/+/, ''), type }
}
