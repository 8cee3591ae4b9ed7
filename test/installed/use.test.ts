import { execFileSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { type SandboxGateway, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import {
  installedPackages,
  installedVersion,
  PEOPLE,
} from '../../scripts/test/installed-machine.mjs'
import { type InstalledDesktop, installedDesktop } from '../support/installed/desktop'
import * as machine from '../support/installed/machine'
import { newPerson, type Person } from '../support/installed/person'
import * as screen from '../support/installed/screen'
import { describeTeam } from './team'

const DEB = process.env.INSTALLED_DEB ?? ''
const APP = '/opt/workcard-dialer'
const DESKTOP_FILE = '/usr/share/applications/io.github.workcarddialer.desktop'
const SECRETS = {
  appKey: '87654321',
  appSecret: 'installed-secret-5e0b7c',
  sessionKey: 'installed-session-9d41aa',
}
const STORE = 'Laundry One'
const OLDER = '0.0.1'

let person: Person
let gateway: SandboxGateway
let pathsBefore: Set<string>
let settingsBefore: string
let desktop: InstalledDesktop
const settingsFile = () => join(person.home, '.config', 'Workcard Dialer', 'settings.json')

beforeAll(async () => {
  gateway = await startSandboxGateway(SECRETS)
  pathsBefore = machine.systemPaths()
  person = await newPerson()
  desktop = installedDesktop(person, DESKTOP_FILE)
})
afterAll(async () => {
  await person?.leave()
  await gateway?.close()
})

describe('an older version', () => {
  it('is installed by apt, with what it needs', async () => {
    const before = await installedPackages()
    const older = await machine.olderPackage(DEB, OLDER)
    await machine.apt('install', older)
    rmSync(dirname(older), { recursive: true })
    expect(await installedVersion()).toBe(OLDER)
    const brought = (await installedPackages()).filter((name) => !before.includes(name))
    expect(brought).toContain('workcard-dialer')
    expect(existsSync(`${APP}/only-in-the-older`)).toBe(true)
  })

  it('depends on the package of every library that its programs are linked with', () => {
    const closure = machine.dependencyClosure('workcard-dialer')
    for (const program of ['workcard-dialer', 'chrome-sandbox', 'chrome_crashpad_handler']) {
      const { found, missing } = machine.linkedLibraries(join(APP, program))
      expect(missing).toEqual([])
      const outside = found.filter((path) => !path.startsWith(APP))
      const owners = machine.ownersOf(outside)
      expect(owners).toContain('libc6')
      expect(owners.filter((name) => !closure.has(name))).toEqual([])
    }
  })

  it('has settings of the person’s', () => {
    const profile = { ...DEMO_PROFILE, id: 'store-a', name: STORE, gateway: 'custom' }
    const settings = {
      ...DEFAULT_SETTINGS,
      language: 'en',
      activeProfileId: 'store-a',
      profiles: [DEMO_PROFILE, { ...profile, customGatewayUrl: gateway.url }],
    }
    mkdirSync(dirname(settingsFile()), { recursive: true })
    writeFileSync(settingsFile(), JSON.stringify(settings))
    const config = join(person.home, '.config')
    for (const path of [config, dirname(settingsFile()), settingsFile()])
      chownSync(path, person.uid, person.uid)
    settingsBefore = readFileSync(settingsFile(), 'utf8')
  })
})

describe('the upgrade', () => {
  it('asks nothing, takes away what the older one had, and leaves the settings alone', async () => {
    await machine.apt('install', DEB)
    expect(await installedVersion()).not.toBe(OLDER)
    expect(existsSync(`${APP}/only-in-the-older`)).toBe(false)
    expect(readFileSync(settingsFile(), 'utf8')).toBe(settingsBefore)
  })

  it('leaves commands, desktop file and icons where desktops look for them', () => {
    execFileSync('desktop-file-validate', [DESKTOP_FILE])
    const entry = readFileSync(DESKTOP_FILE, 'utf8')
    expect(entry).toMatch(/^Name=Workcard Dialer$/m)
    expect(entry).toMatch(/^Name\[zh_CN\]=工单拨号助手$/m)
    expect(entry).toMatch(/^Keywords\[zh_CN\]=工单;拨号;/m)
    expect(entry).toMatch(/^Exec=\/opt\/workcard-dialer\/workcard-dialer --ozone-platform=x11 %U$/m)
    expect(entry).toMatch(/^StartupWMClass=io\.github\.workcarddialer$/m)
    expect(entry).toMatch(/\[Desktop Action LookUpClipboard\]\n.*\nName\[zh_CN\]=查询剪贴板\n/)
    expect(entry).toMatch(/\[Desktop Action Settings\]\n.*\nName\[zh_CN\]=设置\n/)
    expect(existsSync('/usr/share/icons/hicolor/256x256/apps/workcard-dialer.png')).toBe(true)
    for (const command of ['workcard-dialer', 'workcard-dial'])
      expect(statSync(`/usr/bin/${command}`).mode & 0o111).toBe(0o111)
  })

  it('leaves the sandbox’s helper as this kernel needs it, and a profile where AppArmor runs', () => {
    const works = machine.succeeds('unshare', ['--user', 'true'])
    expect(machine.modeOf(`${APP}/chrome-sandbox`)).toBe(works ? 0o755 : 0o4755)
    const profile = readFileSync(`${APP}/resources/apparmor-profile`, 'utf8')
    expect(profile).toContain(`profile "workcard-dialer" "${APP}/workcard-dialer"`)
    expect(profile).toMatch(/^\s*userns,$/m)
    const source = `${APP}/resources/apparmor-profile`
    const isUsed =
      machine.succeeds('apparmor_status', ['--enabled']) &&
      machine.succeeds('apparmor_parser', ['--skip-kernel-load', '--debug', source])
    expect(existsSync('/etc/apparmor.d/workcard-dialer')).toBe(isUsed)
  })

  // Stand-ins for a kernel with AppArmor and without user namespaces: programs that say so.
  it('gives another kernel a set-uid helper and the profile', () => {
    const tools = mkdtempSync(join(tmpdir(), 'other-kernel-'))
    const answers = { apparmor_status: 0, apparmor_parser: 0, unshare: 1 }
    for (const [name, code] of Object.entries(answers))
      writeFileSync(join(tools, name), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 })
    const script = '/var/lib/dpkg/info/workcard-dialer.postinst'
    execFileSync(script, ['configure'], {
      env: { ...process.env, PATH: `${tools}:${process.env.PATH}` },
      stdio: 'pipe',
    })
    rmSync(tools, { recursive: true })
    expect(machine.modeOf(`${APP}/chrome-sandbox`)).toBe(0o4755)
    expect(readFileSync('/etc/apparmor.d/workcard-dialer', 'utf8')).toContain('userns,')
  })
})

describe('an ordinary user', () => {
  it('starts it from its desktop file, with Chromium’s sandbox on', async () => {
    desktop.open()
    const panel = await screen.windowOnScreen(screen.PANEL)
    const processes = machine.appProcesses(person.uid)
    expect(processes.filter(({ command }) => command.includes('no-sandbox '))).toEqual([])
    const main = processes.filter(({ type }) => type === 'browser')
    const pages = processes.filter(({ type }) => type === 'renderer')
    expect([main.length, pages.length]).toEqual([1, 1])
    for (const page of pages) {
      expect(page.seccomp).toBe('2')
      expect(page.userNamespace).not.toBe(main[0]?.userNamespace)
    }
    // Electron 42 and later name windows by the desktop file, older ones by the product.
    const isOlder = DEB.includes('testruntime')
    const name = isOlder ? 'Workcard Dialer' : 'io.github.workcarddialer'
    expect(await screen.propertyOf(panel, 'WM_CLASS')).toContain(`"${name}"`)
  })

  it('enters the keys by keyboard: they are in the keyring', async () => {
    await screen.typeText('11111222')
    await screen.pressKeys('Return')
    await screen.windowOnScreen(screen.PANEL)
    // The card says what is missing, and its first button leads to the keys.
    await screen.pressKeys('Tab', 'Tab', 'Return')
    await screen.windowOnScreen(screen.SETTINGS)
    await screen.typeText(SECRETS.appKey)
    await screen.pressKeys('Tab')
    await screen.typeText(SECRETS.appSecret)
    await screen.pressKeys('Tab', 'Tab')
    await screen.typeText(SECRETS.sessionKey)
    await screen.pressKeys('Return')
    const read = ['lookup', 'service', 'workcard-dialer', 'account', 'store-a']
    await vi.waitFor(
      async () => {
        const { stdout } = await person.run('secret-tool', read)
        const { origin } = new URL(gateway.url)
        expect(JSON.parse(stdout || '{}')).toEqual({ ...SECRETS, gateway: origin })
      },
      { timeout: 20_000, interval: 200 },
    )
    // The page hears later than the keyring that its form is saved; before that it would ask about it.
    await screen.windowOnScreen(screen.SETTINGS)
    await screen.pressKeys('alt+F4')
    await screen.windowGone(screen.SETTINGS)
  })

  it('gets a number, signed with those keys, into the clipboard', async () => {
    desktop.open()
    await screen.windowOnScreen(screen.PANEL)
    await screen.pressKeys('ctrl+a')
    await screen.typeText('11111222')
    await screen.pressKeys('Return')
    await desktop.clipboardHolds('17788889898')
  })

  it('hides the panel, and a second start shows it', async () => {
    await screen.pressKeys('Escape')
    await screen.windowGone(screen.PANEL)
    desktop.open()
    await screen.windowOnScreen(screen.PANEL)
    const main = machine.appProcesses(person.uid).filter(({ type }) => type === 'browser')
    expect(main).toHaveLength(1)
  })

  it('opens a link elsewhere: it fills the field, and Enter looks it up', async () => {
    await screen.pressKeys('Escape')
    await screen.windowGone(screen.PANEL)
    const { code } = await person.run('xdg-open', ['workcard-dialer://lookup?id=11111224'])
    expect(code).toBe(0)
    await screen.windowOnScreen(screen.PANEL)
    await screen.pressKeys('Return')
    await desktop.clipboardHolds('700101234567890')
  })

  it('looks up the clipboard and opens the settings by the desktop file’s actions', async () => {
    await desktop.copy('11111222')
    await desktop.action('LookUpClipboard')
    await desktop.clipboardHolds('17788889898')
    await desktop.action('Settings')
    await screen.windowOnScreen(screen.SETTINGS)
    await desktop.quitApp()
  })
})

describe('the terminal command', () => {
  const dial = (...args: string[]) => person.run('workcard-dial', args)

  it('prints the number alone, with the keys of the keyring', async () => {
    expect(await dial('11111222', '--profile', STORE)).toEqual({
      code: 0,
      stdout: '17788889898\n',
      stderr: '',
    })
  })

  it('prints JSON, and ends with 1 when the lookup failed and 2 when it was called wrongly', async () => {
    const found = await dial('11111223', '--json')
    expect(JSON.parse(found.stdout)).toMatchObject({ ok: true, workcardId: '11111223' })
    expect(found.code).toBe(0)
    expect(await dial('none')).toMatchObject({ code: 1, stdout: '' })
    const wrong = await dial('1', '--nonsense')
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('Usage: workcard-dial <text>')
  })

  it('takes keys from standard input', async () => {
    const keys = JSON.stringify(SECRETS)
    const args = ['11111222', '--gateway', gateway.url, '--credentials', '-']
    expect(await person.run('workcard-dial', args, keys)).toMatchObject({
      code: 0,
      stdout: '17788889898\n',
    })
  })

  it('gives Chromium nothing of what it is given', async () => {
    const { code, stderr } = await dial('11111222', '--remote-debugging-port=9')
    expect(code).toBe(2)
    expect(stderr).toContain('--remote-debugging-port')
    expect(stderr).not.toContain('DevTools listening')
  })

  it('says that it needs a graphical session where there is none', async () => {
    const { code, stderr } = await person.run('env', ['-u', 'DISPLAY', 'workcard-dial', '1'])
    expect(code).toBe(3)
    expect(stderr).toContain('graphical session')
  })
})

describe('two people at one machine', () => describeTeam(`${APP}/workcard-dialer`))

describe('removal', () => {
  it('and purge leave nothing but the people’s own', async () => {
    await machine.apt('remove', 'workcard-dialer')
    expect(await installedVersion()).toBeNull()
    await machine.apt('purge', 'workcard-dialer')
    expect(readFileSync('/usr/share/applications/mimeinfo.cache', 'utf8')).not.toContain('workcard')
    const left = [...machine.systemPaths()].filter((path) => !pathsBefore.has(path))
    const homes = PEOPLE.map((name) => `/home/${name}`)
    const isOwn = (path: string) => homes.some((home) => `${path}/`.startsWith(`${home}/`))
    expect(left.filter((path) => /workcard/i.test(path) && !isOwn(path))).toEqual([])
    expect(left.filter((path) => /^\/(?:etc|opt)\//.test(path))).toEqual([])
    const alternatives = ['--query', 'workcard-dialer']
    expect(machine.succeeds('update-alternatives', alternatives)).toBe(false)
    expect(existsSync(settingsFile())).toBe(true)
  })
})
