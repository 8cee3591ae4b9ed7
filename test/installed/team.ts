import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SandboxGateway, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { TEAM } from '../../scripts/test/installed-machine.mjs'
import { inspectableCopy } from '../support/fuses'
import { type Desk, type DeskApp, newDesk } from '../support/installed/desk'
import { desksProgram, lookUp, shown, showsNumber, stores } from '../support/installed/desk-pages'
import { appProcesses } from '../support/installed/machine'
import { policyFolder } from '../support/policy-folder'
import { startBrowser } from '../support/real-browser'
import { openSection, typeKeys } from '../support/settings-page'
import { describeFaults } from './team-faults'

const MINUTE = 60_000
/** Where the installed app looks for its policy. */
const POLICY_FOLDER = '/etc/workcard-dialer'

const ONE = {
  name: 'Laundry One',
  keys: {
    appKey: '10000001',
    appSecret: 'team-secret-one-77ab03',
    sessionKey: 'team-session-one-41c9fe',
  },
}
const TWO = {
  name: 'Laundry Two',
  keys: {
    appKey: '20000002',
    appSecret: 'team-secret-two-90cd15',
    sessionKey: 'team-session-two-8be260',
  },
}
const LANDLINE = '0571-88888888'
const SECRETS = [ONE, TWO].flatMap(({ keys }) => [keys.appSecret, keys.sessionKey])

/** A team lead and an agent at one machine, each with a session, a keyring and a display of their own. */
export function describeTeam(installed: string): void {
  let lead: Desk
  let agent: Desk
  let leadsApp: DeskApp
  let agentsApp: DeskApp
  let settings: Page
  /** A copy of the installed program with the one fuse that Playwright needs. */
  let program: string
  /** A folder that everybody may read. */
  let share: string
  let passPhrase: string
  /** How far the clock of the first store’s gateway has gone on (milliseconds). */
  let passed = 0
  let one: SandboxGateway
  let two: SandboxGateway

  /** Not an administrator's own. */
  let isPolicyOurs = false

  beforeAll(async () => {
    if (existsSync(POLICY_FOLDER)) throw new Error(`${POLICY_FOLDER} is there already.`)
    isPolicyOurs = true
    const rules = { now: () => Date.now() + passed, sessionEndsAt: Date.now() + 5 * MINUTE }
    one = await startSandboxGateway({ ...ONE.keys, ...rules })
    two = await startSandboxGateway(TWO.keys)
    share = mkdtempSync(join(tmpdir(), 'share-'))
    chmodSync(share, 0o1777)
    program = await inspectableCopy(installed)
    lead = await newDesk(TEAM.lead)
    agent = await newDesk(TEAM.agent)
  })
  afterAll(async () => {
    for (const desk of [lead, agent]) await desk?.leave()
    for (const gateway of [one, two]) await gateway?.close()
    for (const path of [...(isPolicyOurs ? [POLICY_FOLDER] : []), program, share])
      if (path !== undefined) rmSync(path, { recursive: true, force: true })
  })

  describe('a team lead', () => {
    it('sets up two stores in the settings', async () => {
      leadsApp = await lead.openApp(program)
      settings = await leadsApp.openSettings()
      for (const [{ name, keys }, gateway] of [
        [ONE, one],
        [TWO, two],
      ] as const) {
        await settings.getByRole('button', { name: '+ Add a store' }).click()
        await settings.getByLabel('Name', { exact: true }).fill(name)
        await settings.getByLabel('Gateway', { exact: true }).selectOption('Custom')
        await settings.getByLabel('Gateway address').fill(gateway.url)
        await typeKeys(settings, keys)
        await settings.getByLabel('Work card ID for the test').fill('11111222')
        await settings.getByRole('button', { name: 'Save and test' }).click()
        await shown(settings.getByText(/^Test passed: the platform gave a number/)).toBeVisible()
      }
    })

    it('makes a kit with their credentials, by the system’s own dialog', async () => {
      await openSection(settings, 'Settings kit')
      await settings.getByRole('button', { name: 'Generate' }).click()
      const phrase = settings.getByLabel('Pass phrase', { exact: true }).last()
      await shown(phrase).toHaveValue(/^([a-z]+ ){5}[a-z]+$/)
      passPhrase = await phrase.inputValue()
      await settings.getByRole('button', { name: 'Export…' }).click()
      await lead.typeInto('^Export a settings kit', join(share, 'own.workcard-kit'))
      await shown(settings.getByText('Exported: own.workcard-kit')).toBeVisible()
      expect(statSync(join(share, 'own.workcard-kit')).mode & 0o777).toBe(0o600)
    })
  })

  describe('another user of the machine', () => {
    it('imports the kit by a script, and has a number within a minute of it', async () => {
      const importKit = (name: string) =>
        agent.run('workcard-dialer', ['--import-kit', join(share, name), '--json'], passPhrase)
      const refused = await importKit('own.workcard-kit')
      expect(refused.code).toBe(1)
      expect(JSON.parse(refused.stdout)).toMatchObject({ error: { cause: 'kit-file-unreadable' } })

      // As a message brings it: a copy that is theirs to read.
      const names = ['own', 'sent'].map((name) => join(share, `${name}.workcard-kit`))
      expect(await lead.run('install', ['-m', '0644', ...names])).toMatchObject({ code: 0 })
      const begun = performance.now()
      const imported = await importKit('sent.workcard-kit')
      expect(imported).toMatchObject({ code: 0 })
      const result = { stores: 2, credentials: 2 }
      expect(JSON.parse(imported.stdout)).toMatchObject({ ok: true, result })
      // An installed app takes no other place for its policy.
      const policy = policyFolder(join(share, 'policy'))
      policy.write({ language: 'zh' })
      agentsApp = await agent.openApp(program, { args: policy.args })
      await lookUp(agentsApp, '11111222')
      await showsNumber(agentsApp, '17788889898')
      const taken = performance.now() - begun
      console.log(`from kit to first number, as another user: ${Math.round(taken)} ms`)
      expect(taken).toBeLessThan(MINUTE)
      await shown(stores(agentsApp)).toContainText(TWO.name)
    })

    it('has a hotkey of their own while the other’s app runs', async () => {
      await lead.copy('11111224')
      await lead.press('alt+shift+d')
      await showsNumber(leadsApp, '700101234567890')
      await agent.copy('11111223')
      await agent.press('alt+shift+d')
      await showsNumber(agentsApp, '17788889898-1234')
      await showsNumber(leadsApp, '700101234567890')
    })

    it('starts the app again: each has one, and a link reaches their own', async () => {
      for (const [desk, app, id] of [
        [lead, leadsApp, '11111225'],
        [agent, agentsApp, '11111226'],
      ] as const) {
        const again = await desk.run('workcard-dialer', [`workcard-dialer://lookup?id=${id}`])
        expect(again).toMatchObject({ code: 0 })
        await shown(app.panel.getByRole('textbox', { name: 'Work card ID' })).toHaveValue(id)
        const running = appProcesses(desk.uid).filter(({ type }) => type === 'browser')
        expect(running).toHaveLength(1)
      }
      const of = leadsApp.panel.getByRole('textbox', { name: 'Work card ID' })
      await shown(of).toHaveValue('11111225')
    })

    it('reads nothing that is the other’s, and no file holds a secret', () => {
      for (const [desk, other] of [
        [lead, agent],
        [agent, lead],
      ] as const) {
        // Some systems let everybody into a home: what keeps others out is the app’s own.
        for (const path of [desk.home, join(desk.home, '.config')]) chmodSync(path, 0o755)
        expect(desk.succeeds('ls', [desk.userData])).toBe(true)
        expect(other.succeeds('ls', [join(desk.home, '.config')])).toBe(true)
        expect(other.succeeds('ls', [desk.userData])).toBe(false)
        expect(other.succeeds('cat', [join(desk.userData, 'settings.json')])).toBe(false)
        const places = ['/tmp', '/var/tmp', '/dev/shm', '-maxdepth', '3']
        const whose = [
          '-user',
          String(desk.uid),
          '-newer',
          program,
          '(',
          '-type',
          'f',
          '-o',
          '-type',
          'd',
          ')',
        ]
        const rules = ['-path', share, '-prune', '-o', ...whose, '-perm', '/077', '-print']
        expect(execFileSync('find', [...places, ...rules], { encoding: 'utf8' })).toBe('')
        const commands = appProcesses(desk.uid).map(({ command }) => command)
        expect(SECRETS.filter((secret) => commands.join().includes(secret))).toEqual([])
      }
      const patterns = [...SECRETS, passPhrase].flatMap((secret) => ['-e', secret])
      const places = [lead.home, agent.home, share]
      const found = spawnSync('grep', ['-rlaF', ...patterns, ...places], { encoding: 'utf8' })
      expect({ status: found.status, stdout: found.stdout }).toEqual({ status: 1, stdout: '' })
    })
  })

  describe('a policy in /etc', () => {
    const policy = { ...policyFolder(POLICY_FOLDER) }
    const apps = () => [leadsApp, agentsApp]
    const demo = ({ panel }: DeskApp) => panel.getByRole('option', { name: 'Demo store' })

    it('holds for both at once', async () => {
      for (const app of apps()) await shown(demo(app)).toHaveCount(1)
      policy.write({ hideDemo: true, clearClipboardAfterSeconds: 20 })
      for (const app of apps()) await shown(demo(app)).toHaveCount(0)
      await openSection(settings, 'Clipboard')
      const seconds = settings.getByLabel('Clear it after (seconds)')
      await shown(seconds).toHaveValue('20')
      await shown(seconds).toHaveAttribute('readonly', '')
      await shown(seconds).toHaveAccessibleDescription(/Set by your administrator/)
    })

    it('is refused when it is an ordinary user’s, and both are told', async () => {
      const own = join(share, 'policy.json')
      const text = JSON.stringify({ version: 1, hideDemo: false, gatewayHosts: [] })
      await agent.write(own, text)
      execFileSync('mv', [own, policy.file])
      expect(statSync(policy.file).uid).toBe(agent.uid)
      for (const app of apps()) {
        const told = app.panel.getByText(/not taken for the administrator’s policy/)
        await shown(told).toContainText('it or its folder is not an administrator’s')
        await shown(demo(app)).toHaveCount(0)
        // One that nobody has asked for yet: it is not the number of before.
        await lookUp(app, '11111225')
        await showsNumber(app, LANDLINE)
      }
    })

    it('ends with its file', async () => {
      policy.remove()
      for (const app of apps()) await shown(demo(app)).toHaveCount(1)
      await shown(settings.getByLabel('Clear it after (seconds)')).not.toHaveValue('20')
    })
  })

  describe('a session that ends', () => {
    const failed = ({ panel }: DeskApp) => panel.getByRole('alert', { name: 'Lookup failed' })

    it('is told, renewed in the browser without a key, and the lookup goes on', async () => {
      const opened = await desksProgram(agent, 'browser', ['http', 'https'])
      const before = await keysOf(agent)
      passed = 5 * MINUTE + 1000
      for (const [app, id] of [
        [leadsApp, '11111223'],
        [agentsApp, '11111224'],
      ] as const) {
        await stores(app).selectOption(ONE.name)
        await lookUp(app, id)
        await shown(failed(app)).toHaveAttribute('data-kind', 'session-expired')
      }
      await agentsApp.panel.getByRole('button', { name: 'Renew the authorisation' }).click()
      const browser = await startBrowser()
      try {
        const page = await browser.open(await opened())
        await page.getByRole('button', { name: '授权' }).click()
        await shown(page.getByRole('heading')).toHaveText('Authorisation received')
      } finally {
        await browser.close()
      }
      await showsNumber(agentsApp, '700101234567890')
      const after = await keysOf(agent)
      expect(after).toMatchObject({ appKey: before.appKey, appSecret: before.appSecret })
      expect(after.sessionKey).not.toBe(before.sessionKey)
    })

    it('is each user’s own: the other still has the one that ended', async () => {
      expect(await keysOf(lead)).toMatchObject(ONE.keys)
      await lookUp(leadsApp, '11111227')
      await shown(failed(leadsApp)).toHaveAttribute('data-kind', 'session-expired')
    })

    /** What the first store’s entry in this person’s keyring holds. */
    async function keysOf(desk: Desk): Promise<Record<string, string>> {
      const saved = JSON.parse(readFileSync(join(desk.userData, 'settings.json'), 'utf8'))
      const { id } = saved.profiles.find(({ name }: { name: string }) => name === ONE.name)
      const entry = ['lookup', 'service', 'workcard-dialer', 'account', id]
      return JSON.parse((await desk.run('secret-tool', entry)).stdout)
    }
  })

  describeFaults(() => ({ agent, agentsApp, program, share }))
}
