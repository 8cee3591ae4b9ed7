import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { type Company, openCompany } from '../support/company-network/company'
import { type Squid, type SquidOptions, startSquid, USER } from '../support/company-network/squid'
import { asJsonLine, dial } from '../support/dial-command'

const PASSWORD = 'canary-proxy-91'

let company: Company
let folder = ''
const running: Squid[] = []
beforeAll(async () => {
  company = await openCompany()
  folder = mkdtempSync(join(tmpdir(), 'terminal-health-proxy-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await company.close()
})
afterEach(async () => {
  for (const squid of running.splice(0)) await squid.close()
})

async function proxy(options?: SquidOptions): Promise<Squid> {
  const squid = await startSquid(options)
  running.push(squid)
  return squid
}

/** What the check of the company's store found on the way to its gateway, by line; and all that was printed. */
async function check(roots: readonly string[], env: Readonly<Record<string, string>>) {
  mkdirSync(join(folder, 'Workcard Dialer'), { recursive: true })
  const settings = { ...DEFAULT_SETTINGS, profiles: [company.store], companyCertificates: roots }
  writeFileSync(join(folder, 'Workcard Dialer', 'settings.json'), JSON.stringify(settings))
  const none = { HTTPS_PROXY: '', https_proxy: '', ALL_PROXY: '', NO_PROXY: '', no_proxy: '' }
  const { stdout } = await dial(['health', '--json', '--profile', company.store.name], {
    env: { XDG_CONFIG_HOME: folder, ...none, ...env },
  })
  const { groups } = asJsonLine(stdout) as {
    groups: { about: string; lines: { probe: string; finding?: string; kind?: string }[] }[]
  }
  const lines = groups.find(({ about }) => about === 'gateway')?.lines ?? []
  return {
    stdout,
    found: Object.fromEntries(lines.map(({ probe, finding, kind }) => [probe, finding ?? kind])),
  }
}

it.each(['basic', 'digest'] as const)(
  'goes the way of the terminal’s own calls: a proxy with a password (%s), the company’s root',
  async (auth) => {
    const squid = await proxy({ auth, password: PASSWORD })
    const address = `http://${USER}:${PASSWORD}@127.0.0.1:${squid.port}`
    const { stdout, found } = await check([company.root], { HTTPS_PROXY: address })
    expect(found).toEqual({
      proxy: 'proxy-used',
      dns: 'dns-by-proxy',
      tcp: 'tcp-by-proxy',
      // Looked at behind the proxy, past its question for a password.
      tls: 'tls-private',
      gateway: 'gateway-answers',
      clock: 'clock-right',
    })
    expect(stdout).not.toContain(PASSWORD)
    expect(squid.refused()).toBe(0)
  },
)

it('tells a proxy’s password that is wrong once, and tries it no more than the calls do', async () => {
  const squid = await proxy({ auth: 'basic', password: PASSWORD })
  const address = `http://${USER}:wrong@127.0.0.1:${squid.port}`
  const { found } = await check([company.root], { HTTPS_PROXY: address })
  expect(found).toMatchObject({ proxy: 'proxy-login-refused', tls: 'skipped', gateway: 'skipped' })
  await vi.waitFor(() => expect(squid.refused()).toBeGreaterThan(0))
  expect(squid.refused()).toBe(1)
})

it('names a certificate behind the proxy that nobody vouches for', async () => {
  const { port } = await proxy()
  const { found } = await check([], { HTTPS_PROXY: `http://127.0.0.1:${port}` })
  expect(found).toMatchObject({ proxy: 'proxy-used', tls: 'tls-unknown-issuer' })
})

it('leaves out the proxy for what NO_PROXY names', async () => {
  const squid = await proxy()
  const env = { HTTPS_PROXY: `http://127.0.0.1:${squid.port}`, NO_PROXY: '.company.test' }
  const { found } = await check([company.root], env)
  // Only the proxy knows that name.
  expect(found).toMatchObject({ proxy: 'proxy-none', tcp: 'skipped', gateway: 'skipped' })
  expect(found.dns).toMatch(/^dns-(?:unknown|failed)$/)
  expect(squid.tunnels()).toBe(0)
})

it('names a proxy of a kind that the terminal cannot ask, and goes no other way', async () => {
  const { found } = await check([company.root], { HTTPS_PROXY: 'socks5://127.0.0.1:1' })
  expect(found).toEqual({
    proxy: 'proxy-unusable',
    dns: 'skipped',
    tcp: 'skipped',
    tls: 'skipped',
    gateway: 'skipped',
    clock: 'skipped',
  })
})
