import { afterEach, expect, it, vi } from 'vitest'
import { environmentProxy, environmentProxyList } from '../../../electron/net/environment-proxy'

const GATEWAY = 'https://gateway.test/router/rest'
const NAMES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']

afterEach(() => vi.unstubAllEnvs())

/** With these variables alone. */
function proxyWith(variables: Readonly<Record<string, string>>, url = GATEWAY) {
  for (const name of NAMES.flatMap((each) => [each, each.toLowerCase()]))
    vi.stubEnv(name, variables[name] ?? '')
  return environmentProxy(url)
}
const at = (host: string, port: number, more = {}) => ({
  ...{ isSecure: false, host, port, login: null },
  ...more,
})

it.each([
  [{ HTTPS_PROXY: 'http://proxy.test:3128' }, at('proxy.test', 3128)],
  [{ https_proxy: 'http://proxy.test:3128' }, at('proxy.test', 3128)],
  [{ ALL_PROXY: 'http://proxy.test' }, at('proxy.test', 80)],
  [{ HTTPS_PROXY: 'proxy.test:3128' }, at('proxy.test', 3128)],
  [{ HTTPS_PROXY: 'https://proxy.test' }, at('proxy.test', 443, { isSecure: true })],
  [{ HTTPS_PROXY: 'http://[::2]:8080/' }, at('::2', 8080)],
  [{ HTTP_PROXY: 'http://proxy.test:3128' }, null],
  [{}, null],
  [{ HTTPS_PROXY: 'socks5://proxy.test:1080' }, 'unusable'],
  [{ HTTPS_PROXY: 'http://' }, 'unusable'],
  [{ HTTPS_PROXY: 'http://proxy.test', NO_PROXY: 'x.test,gateway.test' }, null],
  [{ HTTPS_PROXY: 'http://proxy.test', no_proxy: '.test' }, null],
  [{ HTTPS_PROXY: 'http://proxy.test', NO_PROXY: 'gateway.test:444' }, at('proxy.test', 80)],
])('%j', (variables, expected) => expect(proxyWith(variables)).toEqual(expected))

it.each([
  ['zhang:p%40ss%3A', { username: 'zhang', password: 'p@ss:' }],
  ['zhang', { username: 'zhang', password: '' }],
  ['zhang:100%', { username: 'zhang', password: '100%' }],
])('reads %s before its host', (user, login) =>
  expect(proxyWith({ HTTPS_PROXY: `http://${user}@proxy.test:1` })).toEqual(
    at('proxy.test', 1, { login }),
  ),
)

it.each(['http://127.0.0.1:8123/', 'http://localhost/', 'http://[::1]:1/', 'https://127.9.9.9/'])(
  'reaches %s directly',
  (url) =>
    expect(proxyWith({ ALL_PROXY: 'http://proxy.test', HTTP_PROXY: 'http://p.test' }, url)).toBe(
      null,
    ),
)

it.each([
  [{}, 'DIRECT'],
  [{ HTTPS_PROXY: 'http://zhang:pass@proxy.test:3128' }, 'PROXY proxy.test:3128'],
  [{ HTTPS_PROXY: 'https://proxy.test' }, 'HTTPS proxy.test:443'],
  [{ HTTPS_PROXY: 'http://[::2]:8080/' }, 'PROXY [::2]:8080'],
  [{ HTTPS_PROXY: 'socks5://zhang:pass@proxy.test:1080' }, 'SOCKS proxy.test:1080'],
  [{ HTTPS_PROXY: 'http://' }, 'SOCKS ?:0'],
])('says as a proxy script would: %j', (variables, expected) => {
  proxyWith(variables)
  expect(environmentProxyList(GATEWAY)).toBe(expected)
})
