import { expect, it } from 'vitest'
import { parseProxy } from '../../../electron/health/parse-proxy'

it.each([
  ['DIRECT', { kind: 'none' }],
  ['', { kind: 'none' }],
  ['PROXY proxy.example:3128; DIRECT', { kind: 'http', host: 'proxy.example', port: 3128 }],
  ['PROXY [::1]:8080', { kind: 'http', host: '::1', port: 8080 }],
  ['SOCKS5 s:1080;PROXY p:1', { kind: 'other', host: 's', port: 1080 }],
  ['HTTPS secure.example:443', { kind: 'other', host: 'secure.example', port: 443 }],
  ['PROXY nonsense', { kind: 'none' }],
])('%j', (list, proxy) => expect(parseProxy(list)).toEqual(proxy))
