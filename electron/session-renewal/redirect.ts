import { isLoopbackUrl } from '../domain/profile'

/** How the result of an authorisation comes back. */
export type Redirect =
  /** To an address of this machine that is ours; port 0 is any free one. */
  | { readonly kind: 'here'; readonly port: number; readonly path: string; readonly host: string }
  /** To another address, whose page's address a person copies. */
  | { readonly kind: 'pasted'; readonly uri: string }

const RANDOM_PORT: Redirect = { kind: 'here', port: 0, path: '/authorised', host: '127.0.0.1' }

/** `registered` is the app's redirect at the platform; empty where it takes any of this machine. */
export function redirectOf(registered: string): Redirect {
  if (registered === '') return RANDOM_PORT
  if (!isLoopbackUrl(registered)) return { kind: 'pasted', uri: registered }
  const { protocol, port, pathname, hostname, search } = new URL(registered)
  // Without a certificate nobody can answer https here, and below 1024 only an administrator may.
  const isOurs = protocol === 'http:' && Number(port) >= 1024 && search === ''
  // IPv6 is another socket: whoever registered it has a program of their own there.
  if (!isOurs || hostname === '[::1]') return { kind: 'pasted', uri: registered }
  return { kind: 'here', port: Number(port), path: pathname, host: hostname }
}
