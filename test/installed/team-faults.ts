import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { sealedKitText } from '../../electron/kit/format'
import { sealKit } from '../../electron/kit/seal'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { CREDENTIALS } from '../support/faults/credentials'
import { CLOCK } from '../support/faults/rows/clock'
import type { Desk, DeskApp } from '../support/installed/desk'
import { shown } from '../support/installed/desk-pages'
import { listen } from '../support/listen'
import { startRemoteGateway } from '../support/remote-gateway'
import { openSection } from '../support/settings-page'

interface Parts {
  readonly agent: Desk
  /** Runs until these tests begin. */
  readonly agentsApp: DeskApp
  readonly program: string
  readonly share: string
}

const PASS_PHRASE = 'river lemon cabin tunnel orbit'

/** The desk's window manager takes the app's hotkey. */
const OPENBOX = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>
<keybind key="A-S-d"><action name="Debug"><string>taken</string></action></keybind>
</keyboard></openbox_config>
`

/** A desk at which clock, proxy, certificate, session and hotkey are broken on purpose. */
export function describeFaults(parts: () => Parts): void {
  describe('the health check of a desk where much is broken', () => {
    it('names each of them in the window, and what a terminal can know there', async () => {
      const { agent, agentsApp, program, share } = parts()
      await agentsApp.electron.close()
      const clock = await CLOCK[0]?.site()
      if (clock === undefined) throw new Error('no clock')
      const remote = await startRemoteGateway()
      const gateway = await startSandboxGateway(CREDENTIALS)
      const proxy = `127.0.0.1:${await closedPort()}`
      try {
        const broken = {
          clock: clock.url,
          certificate: remote.url,
          proxy: 'https://gateway.example/router/rest',
          session: gateway.url,
        }
        const stores = Object.entries(broken).map(([id, url]) => ({
          ...store(id, url),
          credentials:
            id === 'session' ? { ...CREDENTIALS, sessionKey: 'ended-session' } : CREDENTIALS,
        }))
        const file = join(share, 'broken.workcard-kit')
        const sealed = await sealKit({ stores, preferences: {} }, PASS_PHRASE)
        writeFileSync(file, sealedKitText(sealed))
        const imported = await agent.run('workcard-dialer', ['--import-kit', file], PASS_PHRASE)
        expect(imported).toMatchObject({ code: 0 })
        await takeHotkey(agent)

        // Without a desktop of GNOME's or KDE's the system's proxy is what these say.
        const env = { https_proxy: `http://${proxy}`, no_proxy: '127.0.0.1,127.0.0.2' }
        const app = await agent.openApp(program, { env })
        const settings = await app.openSettings()
        await openSection(settings, 'Health check')
        await settings.getByRole('button', { name: 'Check all stores' }).click()
        await shown(settings.locator('.health-end[data-state]')).toHaveText(/^Faults found: 5 /)
        const faults = settings.locator('li[data-state="fault"]')
        const texts = Object.entries({
          clock: 'This computer is 15 min fast',
          hotkey: 'Another program holds Alt+Shift+D',
          proxy: `The proxy ${proxy} cannot be reached`,
          session: 'The store’s authorisation is no longer valid',
          tls: 'The certificate “127.0.0.1” was issued by “127.0.0.1”',
        })
        for (const [probe, text] of texts)
          await shown(faults.and(settings.locator(`[data-probe="${probe}"]`))).toContainText(text)
        await app.electron.close()

        const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
        const check = ['workcard-dialer', '--cli', 'health', '--json']
        const { code, stdout } = await agent.run('env', [...variables, ...check])
        expect(code).toBe(1)
        expect(faultsIn(stdout)).toEqual([
          ['clock', 'clock-fast'],
          ['proxy', 'proxy-down'],
          ['session', 'session-expired'],
          ['tls', 'tls-unknown-issuer'],
        ])
      } finally {
        clock.close()
        await remote.close()
        await gateway.close()
      }
    })
  })
}

const store = (id: string, url: string): Profile => ({
  ...DEMO_PROFILE,
  ...{ id, name: id, gateway: 'custom', customGatewayUrl: url },
})

async function takeHotkey(desk: Desk): Promise<void> {
  await desk.write(join(desk.home, '.config/openbox/rc.xml'), OPENBOX)
  if (!desk.succeeds('openbox', ['--reconfigure'])) throw new Error('openbox does not read it')
}

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((done) => server.close(done))
  return port
}

interface Told {
  readonly probe: string
  readonly state: string
  /** Of what was found; of a failure its kind. */
  readonly finding?: string | null
  readonly kind?: string
}

/** Which probes name a fault, and what it is. */
const faultsIn = (json: string) =>
  (JSON.parse(json) as { groups: { lines: Told[] }[] }).groups
    .flatMap(({ lines }) => lines.filter(({ state }) => state === 'fault'))
    .map(({ probe, finding, kind }) => [probe, finding ?? kind])
    .sort()
