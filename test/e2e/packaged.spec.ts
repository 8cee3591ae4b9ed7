import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { expect, PROJECT, test } from '../support/app'
import { type PackagedApp, packageApp } from '../support/package-app'
import { settingsRequest } from '../support/settings-request'

let app: PackagedApp
test.beforeAll(async () => {
  app = await packageApp(mkdtempSync(join(tmpdir(), 'packaged-')))
})
test.afterAll(() => rmSync(app.folder, { recursive: true, force: true, maxRetries: 5 }))

test('the package holds the build, the pictures of tray and windows and the native addon, nothing else', () => {
  const archive = join(app.folder, 'linux-unpacked', 'resources', 'app.asar')
  const files = listPackage(archive, { isPack: false })
  const allowed =
    /^\/(?:out(?:\/(?:main|preload|renderer)\b|$)|build(?:\/tray\b|\/icon\.ico$|\/icons(?:$|\/256x256\.png$)|$)|package\.json$)/
  const addon = /^\/node_modules(?:$|\/keytar(?:$|\/(?:lib|prebuilds|package\.json|LICENSE\.md)\b))/
  const testOnly =
    /^\/(?:test(?:$|\/support(?:$|\/packaged-main\.cjs$))|scripts(?:$|\/electron-runtime\b))/
  expect(
    files.filter((file) => ![allowed, addon, testOnly].some((rule) => rule.test(file))),
  ).toEqual([])
  const addons = files.filter((file) => file.endsWith('.node'))
  expect(addons).toContain(`/node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`)
  expect(addons.filter((file) => !file.includes('/prebuilds/linux-'))).toEqual([])
})

test('the package carries the licences of all it holds and its bill of materials', () => {
  const legal = join(app.folder, 'linux-unpacked', 'resources', 'legal')
  for (const name of ['THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json']) {
    const built = readFileSync(join(PROJECT, 'out', 'legal', name), 'utf8')
    expect(readFileSync(join(legal, name), 'utf8')).toBe(built)
  }
})

test('the installed desktop file is valid and claims the links and the settings kits', () => {
  execFileSync('desktop-file-validate', [app.desktopFile])
  const entry = readFileSync(app.desktopFile, 'utf8')
  expect(entry).toMatch(
    /^MimeType=application\/x-workcard-kit;x-scheme-handler\/workcard-dialer;$/m,
  )
  const types = readFileSync(app.mimeFile, 'utf8')
  expect(types).toContain('type="application/x-workcard-kit"')
  expect(types).toContain('<glob pattern="*.workcard-kit"/>')
  expect(entry).toMatch(/^Exec=.* %U$/m)
  expect(entry).toMatch(/^Name\[zh_CN\]=工单拨号助手$/m)
})

test('the packaged app looks up, opens the keychain and takes a link from the desktop', async ({
  start,
}, info) => {
  const running = await start({ executable: app.executable })
  const { panel } = running
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  expect(await settingsRequest(running, 'credentials.state', 'store')).toEqual({
    ok: true,
    value: 'missing',
  })

  await test.step('a link opened in another program reaches it by the desktop file', async () => {
    const applications = join(info.outputPath('data'), 'applications')
    mkdirSync(applications, { recursive: true })
    const installed = join(applications, 'workcard-dialer.desktop')
    cpSync(app.desktopFile, installed)
    const switches = `--user-data-dir=${running.userData}`
    const root = process.getuid?.() === 0 ? ' --no-sandbox' : ''
    const entry = readFileSync(installed, 'utf8')
    const here = entry.replace(/^Exec=.*(?= %U$)/m, `Exec=${app.executable} ${switches}${root}`)
    writeFileSync(installed, here)
    execFileSync('update-desktop-database', [applications])
    execFileSync('xdg-open', ['workcard-dialer://lookup?id=11111223'], {
      env: { ...process.env, XDG_DATA_HOME: info.outputPath('data') },
    })
    await expect(field).toHaveValue('11111223')
    await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveCount(0)
  })
})
