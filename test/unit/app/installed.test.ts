import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { installedPlace } from '../../../electron/app/installed'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const placeOn = (platform: NodeJS.Platform) => {
  const running = {
    platform,
    execPath: join(folder, 'app'),
    resourcesPath: folder,
    argv: [],
    env: {},
  }
  return installedPlace(running, true, null)
}

it('a plain folder says nothing of how it was installed', () => {
  expect(placeOn('linux')).toEqual({ by: null, reason: 'managed' })
  expect(placeOn('win32')).toEqual({ by: null, reason: 'managed' })
})

it('a package says what it is', () => {
  writeFileSync(join(folder, 'package-type'), 'deb\n')
  expect(placeOn('linux')).toEqual({ by: 'deb' })
})

it('what is no file says nothing', () => {
  mkdirSync(join(folder, 'package-type'))
  expect(placeOn('linux')).toEqual({ by: null, reason: 'managed' })
})

it('Windows’ installer leaves its uninstaller beside the program', () => {
  writeFileSync(join(folder, 'Uninstall Workcard Dialer.exe'), '')
  expect(placeOn('win32')).toEqual({ by: 'nsis' })
})
