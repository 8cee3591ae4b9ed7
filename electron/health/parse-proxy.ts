import type { ProxyChoice } from './network-lines'

/**
 * The first proxy of a list as proxy scripts write it (`PROXY host:port; DIRECT`), which is what
 * Chromium tries first.
 */
export function parseProxy(list: string): ProxyChoice {
  const [first = ''] = list.split(';')
  const [scheme = '', address = ''] = first.trim().split(/\s+/)
  if (scheme === '' || scheme.toUpperCase() === 'DIRECT') return { kind: 'none' }
  const colon = address.lastIndexOf(':')
  const port = Number(address.slice(colon + 1))
  if (colon < 1 || !Number.isInteger(port)) return { kind: 'none' }
  const host = address.slice(0, colon).replace(/^\[|\]$/g, '')
  return { kind: scheme.toUpperCase() === 'PROXY' ? 'http' : 'other', host, port }
}
