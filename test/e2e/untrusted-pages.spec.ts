import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DEFAULT_DIAL, type DialSettings } from '../../electron/contract/dial'
import type { Settings } from '../../electron/contract/settings'
import type { Profile } from '../../electron/domain/profile'
import { expect, type Launch, type RunningApp, test } from '../support/app'
import { type CustomGateway, customGateway } from '../support/custom-gateway'
import { hostilePage, invoke } from '../support/hostile-page'
import { listen } from '../support/listen'
import { stubDialogs } from '../support/native-dialogs'
import { type RecordingProgram, recordingProgram } from '../support/recording-program'

/** A server that only counts who connects: whatever comes is more than may come. */
async function attackersServer() {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  const port = await listen(server)
  return {
    url: `https://127.0.0.1:${port}/router/rest`,
    connections: () => connections,
    close: () => server.close(),
  }
}

const savedSettings = ({ userData }: RunningApp): Settings =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))

const field = ({ panel }: RunningApp) => panel.getByRole('textbox', { name: '工单号' })

async function lookUp(app: RunningApp, id: string): Promise<void> {
  await field(app).fill(id)
  await field(app).press('Enter')
}

/** Where each of the app's own pages comes from. */
const PAGES = {
  panel: async (app: RunningApp) => app.panel.url(),
  settings: async (app: RunningApp) => {
    const settings = await app.openSettings()
    const url = settings.url()
    await settings.close()
    return url
  },
}

/** What the agent sees after the gateway was moved: the panel may not move it. */
const SHOWN = {
  panel: ['data-number', '17788889898'],
  settings: ['data-kind', 'other-gateway'],
} as const

for (const name of ['panel', 'settings'] as const) {
  const addressOf = PAGES[name]
  test.describe(`a ${name} page that was taken over`, () => {
    let gateway: CustomGateway
    let opener: RecordingProgram
    /** What the agent dials with. */
    let phone: RecordingProgram
    let env: Record<string, string>
    test.beforeEach(async ({ browserName: _ }, info) => {
      gateway = await customGateway('attacked', () => '17788889898')
      opener = recordingProgram(join(info.outputPath('bin'), 'xdg-open'))
      phone = recordingProgram(info.outputPath('phone'))
      env = { PATH: `${info.outputPath('bin')}:${process.env.PATH}` }
    })
    test.afterEach(() => gateway.close())

    /** The app with a store that has credentials, and the page; every native question is answered with no. */
    async function attacked(start: (launch: Launch) => Promise<RunningApp>) {
      const dial: DialSettings = {
        ...DEFAULT_DIAL,
        target: 'command',
        executable: phone.path,
        args: ['{number}'],
      }
      const settings = { dial }
      const app = await start({ profile: gateway.profile, settings, env })
      await gateway.enterCredentials(app)
      const asked = await stubDialogs(app, { confirmed: false })
      const page = await hostilePage(app, await addressOf(app))
      return { app, page, asked, before: savedSettings(app) }
    }

    test('runs no program, and has no number dialled elsewhere', async ({ start }, info) => {
      const program = recordingProgram(info.outputPath('program'))
      const { app, page, before } = await attacked(start)
      const dial = { ...DEFAULT_DIAL, target: 'command', executable: program.path, args: ['x'] }
      await invoke(page, 'preferences.save', { dial })
      await invoke(page, 'preferences.save', { dial: { executable: program.path } })
      await invoke(page, 'dial.choose-program', program.path)
      await invoke(page, 'dial.save', dial)
      await invoke(page, 'preferences.save', { dial: { sipHost: 'attacker.example' } })
      await invoke(page, 'dial.save', { ...before.dial, sipHost: 'attacker.example' })
      await invoke(page, 'dial.save', { ...before.dial, args: ['x'] })
      await lookUp(app, '11111222')
      await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
      await invoke(page, 'lookup.dial', '11111222')
      await app.panel.getByRole('button', { name: '拨打', exact: true }).click()
      // The last to be started: what the attack had started would have written before.
      await expect
        .poll(() => ({ hostile: program.calls(), phone: phone.calls().at(-1) }))
        .toEqual({ hostile: [], phone: ['17788889898'] })
      expect(savedSettings(app).dial).toEqual(before.dial)
    })

    test('has nothing updated from elsewhere', async ({ start }) => {
      const attacker = await attackersServer()
      const { app, page, asked, before } = await attacked(start)
      const feed = attacker.url
      await invoke(page, 'update.save-feed', feed)
      await invoke(page, 'preferences.save', { updateFeed: feed })
      for (const step of ['check', 'download', 'install']) await invoke(page, `update.${step}`)
      expect(savedSettings(app).updateFeed).toBe(before.updateFeed)
      const shown = (await asked()).map(({ detail }) => detail)
      expect(shown).toEqual(name === 'panel' ? [] : [expect.stringContaining(feed)])
      expect(attacker.connections()).toBe(0)
      attacker.close()
    })

    test('gets no session key sent to another host', async ({ start }) => {
      const attacker = await attackersServer()
      const { app, page } = await attacked(start)
      const moved: Profile = { ...gateway.profile, customGatewayUrl: attacker.url }
      await invoke(page, 'profile.save', moved)
      await invoke(page, 'lookup.request', '11111222')
      await lookUp(app, '11111223')
      const shown = app.panel.locator('[data-kind], [data-number]')
      await expect(shown).toBeVisible({ timeout: 20_000 })
      // Shown again as the agent would: that makes the next call's connection ready.
      await app.startAgain()
      expect(attacker.connections()).toBe(0)
      const [attribute, value] = SHOWN[name]
      await expect(shown).toHaveAttribute(attribute, value)
      attacker.close()
    })

    test('opens no address', async ({ start }) => {
      const { app, page, asked, before } = await attacked(start)
      const evil: Profile = { ...gateway.profile, authoriseUrl: 'https://attacker.example/login' }
      await invoke(page, 'profile.save', evil)
      await invoke(page, 'profile.authorise', 'https://attacker.example/login')
      await invoke(page, 'profile.authorise')
      await invoke(page, 'preferences.save', { confirmedOrigins: ['https://attacker.example'] })
      // The agent's own press: main shows what the page has put there, and the agent says no.
      const reply = await app.panel.evaluate(() =>
        Reflect.get(window, 'workcardDialer')['profile.authorise'](),
      )
      const shown = (await asked()).map(({ detail }) => detail)
      if (name === 'panel') {
        expect(shown).toEqual([])
        expect(savedSettings(app)).toEqual(before)
      } else {
        expect(reply).toMatchObject({
          ok: false,
          error: { kind: expect.stringMatching(/^(dial-not-changed|page-not-opened)$/) },
        })
        expect(shown).toEqual([expect.stringContaining('https://attacker.example/login')])
        expect(savedSettings(app).confirmedOrigins).toEqual([])
      }
      expect(opener.calls().filter(([url]) => url?.includes('attacker'))).toEqual([])
    })
  })
}
