import { expect, it } from 'vitest'
import { executableName } from '../../../../scripts/electron-runtime/executable.mjs'

// As in Electron's own installer (platformPath in its install.js).
it.each([
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
] as const)('on %s the executable of a distribution is %s', (platform, name) => {
  expect(executableName(platform)).toBe(name)
})
