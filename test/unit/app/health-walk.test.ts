import { afterEach, expect, it, vi } from 'vitest'
import { environmentWay } from '../../../electron/app/health-walk'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['', { kind: 'none' }],
  ['http://zhang:pass@proxy.test:3128', { kind: 'http', host: 'proxy.test', port: 3128 }],
  ['https://proxy.test', { kind: 'other', host: 'proxy.test', port: 443 }],
  ['http://[::2]:8080/', { kind: 'http', host: '::2', port: 8080 }],
  ['socks5://zhang:pass@proxy.test:1080', { kind: 'unusable' }],
  ['http://', { kind: 'unusable' }],
] as const)('with HTTPS_PROXY=%j the terminal’s calls go by %j', (named, proxy) => {
  for (const name of ['https_proxy', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'])
    vi.stubEnv(name, '')
  vi.stubEnv('HTTPS_PROXY', named)
  expect(environmentWay('https://gateway.test/router/rest').proxy).toEqual(proxy)
})
