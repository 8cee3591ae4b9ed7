import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { asJsonLine, dial } from '../support/dial-command'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-health-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Line {
  readonly probe: string
  readonly state: string
}
interface Report {
  readonly ok: boolean
  readonly groups: readonly { readonly about: string; readonly lines: readonly Line[] }[]
}

/** A saved store whose gateway nobody listens at, in settings of its own. */
function savedStore(customGatewayUrl = 'http://127.0.0.1:9/router/rest'): string {
  const home = join(folder, 'config')
  mkdirSync(join(home, 'Workcard Dialer'), { recursive: true })
  const store = {
    ...DEMO_PROFILE,
    ...{ id: 'away', name: '洗护一店', gateway: 'custom' },
    customGatewayUrl,
  }
  const settings = { ...DEFAULT_SETTINGS, profiles: [DEMO_PROFILE, store] }
  writeFileSync(join(home, 'Workcard Dialer', 'settings.json'), JSON.stringify(settings))
  return home
}

it('checks the demo without settings, and has an answer for each line', async () => {
  const env = { XDG_CONFIG_HOME: join(folder, 'nothing') }
  const { code, stdout, stderr } = await dial(['health', '--json'], { env })
  const report: Report = asJsonLine(stdout)
  expect({ code, stderr, ok: report.ok }).toEqual({ code: 0, stderr: '', ok: true })
  expect(report.groups.map(({ about }) => about)).toEqual(['machine', 'gateway', 'store'])
  const lines = report.groups.flatMap(({ lines }) => lines)
  expect(lines.filter(({ state }) => state === 'waiting')).toEqual([])
  const states = Object.fromEntries(lines.map(({ probe, state }) => [probe, state]))
  expect(states).toMatchObject({ tcp: 'ok', clock: 'ok', 'app-secret': 'ok', disk: 'not-tried' })
})

it('ends with 1 for a fault, and checks the store that is named', async () => {
  const env = { XDG_CONFIG_HOME: savedStore() }
  const { code, stdout } = await dial(['health', '--json', '--profile', '洗护一店'], { env })
  const report: Report = asJsonLine(stdout)
  expect({ code, ok: report.ok }).toEqual({ code: 1, ok: false })
  expect(report.groups.map(({ about }) => about)).toEqual(['machine', 'gateway', 'store'])
  expect(report.groups[1]?.lines).toContainEqual(
    expect.objectContaining({ probe: 'tcp', finding: 'tcp-refused' }),
  )
  const text = await dial(['health'], { env })
  expect(text.code).toBe(1)
  expect(text.stdout).toContain('店铺：洗护一店\n')
  expect(text.stdout).toContain('店铺：演示店铺\n')
  expect(text.stdout).toMatch(/\[故障\] 连接: 127\.0\.0\.1 拒绝连接（ECONNREFUSED）/)
})

it('ends with 2 for wrong usage, with 0 for help', async () => {
  const env = { XDG_CONFIG_HOME: savedStore() }
  expect(await dial(['health', '--profile', '没有'], { env })).toMatchObject({
    code: 2,
    stdout: '',
  })
  expect(await dial(['health', '--exact'], { env })).toMatchObject({ code: 2, stdout: '' })
  const { code, stdout } = await dial(['health', '--help'], { env })
  expect(code).toBe(0)
  expect(stdout).toContain('退出码：0')
})

it('looks at the proxy that its lookups go through', async () => {
  const env = { XDG_CONFIG_HOME: savedStore('https://gateway.example/router/rest') }
  const proxy = { https_proxy: 'http://name:pass-word@127.0.0.1:9', no_proxy: '' }
  const check = ['health', '--json', '--profile', '洗护一店']
  const { code, stdout } = await dial(check, { env: { ...env, ...proxy } })
  const report: Report = asJsonLine(stdout)
  expect(code).toBe(1)
  const faults = report.groups[1]?.lines.filter(({ state }) => state === 'fault')
  expect(faults).toMatchObject([
    { probe: 'proxy', finding: 'proxy-down', params: { proxy: '127.0.0.1:9' } },
  ])
  expect(stdout).not.toContain('pass-word')
})
