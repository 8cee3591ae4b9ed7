import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { LINK_SCHEME } from '../../../electron/deep-link/parse-link'
import { APP_ID } from '../../../electron/startup/app-id'
import { parseStart } from '../../../electron/startup/start-request'
import { terminalArguments } from '../../../electron/startup/terminal-start'

const read = (file: string) => readFileSync(file, 'utf8')
const config = read('electron-builder.yml')
/** The lines of one key of the first level. */
const section = (name: string) =>
  new RegExp(`^${name}:\\n((?: .*\\n|#.*\\n)+)`, 'm').exec(config)?.[1] ?? ''

describe('Linux', () => {
  it('starts on X11 and never without the sandbox', () => {
    expect(section('linux')).toContain('executableArgs: [--ozone-platform=x11]')
    expect(config.replaceAll(/^ *#.*$/gm, '')).not.toContain('no-sandbox')
  })

  it('has desktop actions that the app understands', () => {
    const commands = [...config.matchAll(/Exec: (.*)/g)].map(([, command]) => command ?? '')
    expect(commands).toHaveLength(4)
    const asked = commands.map((command) => parseStart(command.split(' '), LINK_SCHEME))
    expect(
      asked.map(({ lookUpClipboard, openSettings }) => [lookUpClipboard, openSettings]),
    ).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, true],
    ])
  })
})

describe('Windows', () => {
  it('has an installer for a person and one for a machine that upgrades itself', () => {
    expect(section('win')).toContain('target: [nsis, msi, zip]')
    expect(section('nsis')).toContain('deleteAppDataOnUninstall: false')
    expect(section('msi')).toContain('perMachine: true')
    // Another code would be another program beside the installed one.
    expect(section('msi')).toContain('upgradeCode: 5E2B7C1A-0F5D-4B7E-9C86-3D4A1F60B7D2')
  })

  it('registers the links in the MSI as in the other installer, in electron-builder’s own project', () => {
    expect(config).toMatch(/^msiProjectCreated: build\/msi-links\.cjs$/m)
    const { withLinks } = createRequire(import.meta.url)('../../../build/msi-links.cjs')
    const template = read('node_modules/app-builder-lib/templates/msi/template.xml')
    const project = withLinks(template)
    const group = project.slice(project.indexOf('<ComponentGroup Id="ProductComponents"'))
    expect(group).toContain(`Key="Software\\Classes\\${LINK_SCHEME}" Name="URL Protocol"`)
    expect(group).toContain(
      'Value="&quot;[APPLICATIONFOLDER]Workcard Dialer.exe&quot; -- &quot;%1&quot;"',
    )
    expect(group.indexOf('</ComponentGroup>')).toBeGreaterThan(group.indexOf('LinkScheme'))
    expect(() => withLinks('<Wix/>')).toThrow('not what build/msi-links.cjs expects')
  })
})

describe('macOS', () => {
  it('is an app of the menu bar with the hardened runtime, for both processors', () => {
    const mac = section('mac')
    expect(mac).toContain('extendInfo: { LSUIElement: true }')
    expect(mac).toContain('hardenedRuntime: true')
    expect(mac).toContain('entitlements: build/entitlements.mac.plist')
    expect(mac).toContain('entitlementsInherit: build/entitlements.mac.plist')
    expect(mac.match(/target: (?:dmg|zip), arch: \[x64, arm64\]/g)).toHaveLength(2)
  })

  it('is entitled to nothing but what V8 needs', () => {
    const keys = [...read('build/entitlements.mac.plist').matchAll(/<key>(.*)<\/key>/g)]
    expect(keys.map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit'])
  })
})

describe('the terminal command', () => {
  it.each([
    ['build/linux/workcard-dial', '/opt/workcard-dialer/workcard-dialer', '"$@"'],
    ['build/mac/workcard-dial', '../MacOS/Workcard Dialer"', '"$@"'],
    ['build/win/workcard-dial.cmd', 'Workcard Dialer.exe"', '%*'],
  ])('%s starts the app in the terminal, and hides the rest from Chromium', (file, app, rest) => {
    const line =
      read(file)
        .split('\n')
        .find((each) => each.includes('--cli')) ?? ''
    expect(line).toContain(app)
    expect(line.endsWith(`--cli -- ${rest}`)).toBe(true)
    const argv = line.split(' ').slice(1)
    expect(terminalArguments(argv)).toEqual([rest])
  })
})

describe('the release workflow', () => {
  const workflow = read('.github/workflows/release.yml')

  it('runs nothing of others that could change under it', () => {
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '')
    expect(uses.length).toBeGreaterThan(3)
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
  })

  it('packages on three systems, never around a test runtime, and only drafts', () => {
    for (const system of ['ubuntu', 'windows', 'macos'])
      expect(workflow).toMatch(new RegExp(`system: ${system}-\\d+`))
    expect(workflow).toContain('npm run package -- --release $')
    expect(workflow).toContain('gh release create')
    expect(workflow).toContain('--draft')
    expect(workflow).toContain('sha256sum')
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m)
  })
})

it('administrators are told the identity that the packages have', () =>
  expect(read('docs/deployment.md')).toContain(`\`${APP_ID}\``))
