import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { APP_ID, identifyApp } from '../../../electron/startup/app-id'

const read = (file: string) => readFileSync(file, 'utf8')

it('is a reverse domain name that D-Bus takes, without a hyphen', () =>
  expect(APP_ID).toMatch(/^[a-z]\w*(?:\.[a-z]\w*){2,}$/))

it('is the same wherever a system asks for it', () => {
  const { desktopName, homepage } = JSON.parse(read('package.json'))
  const config = read('electron-builder.yml')
  expect(config).toMatch(new RegExp(`^appId: ${APP_ID.replaceAll('.', '\\.')}$`, 'm'))
  // The desktop file is named after it, and windows say that they belong to that file.
  expect(desktopName).toBe(`${APP_ID}.desktop`)
  expect(config).toMatch(/^ {2}syncDesktopName: true$/m)
  // Whose name is it? The owner's of the page.
  expect(new URL(homepage).hostname.split('.').reverse().join('.')).toBe(APP_ID)
})

it.each([
  ['win32', 1],
  ['darwin', 0],
  ['linux', 0],
] as const)('is told to %s at run time %i times', (platform, times) => {
  const app = { setAppUserModelId: vi.fn() }
  identifyApp(app, platform)
  expect(app.setAppUserModelId.mock.calls).toEqual(times === 1 ? [[APP_ID]] : [])
})
