import { expect, it } from 'vitest'
import { updatePlace } from '../../../electron/updates/place'

const PACKAGED = {
  platform: 'linux',
  isPackaged: true,
  appImage: null,
  packageType: null,
  hasUninstaller: false,
  env: {},
} as const
const MANAGED = { by: null, reason: 'managed' }

it.each([
  ['a checkout', { isPackaged: false, appImage: '/x.AppImage' }, { by: null, reason: 'checkout' }],
  ['Windows’ installer', { platform: 'win32', hasUninstaller: true }, { by: 'nsis' }],
  ['an msi or a zip on Windows', { platform: 'win32' }, MANAGED],
  ['macOS', { platform: 'darwin' }, { by: 'mac' }],
  ['a deb', { packageType: 'deb' }, { by: 'deb' }],
  ['an rpm', { packageType: 'rpm' }, { by: 'rpm' }],
  ['a deb started from another AppImage', { packageType: 'deb', appImage: '/x' }, { by: 'deb' }],
  ['an AppImage', { appImage: '/x.AppImage' }, { by: 'appimage' }],
  ['pacman', { packageType: 'pacman' }, MANAGED],
  ['a plain folder', {}, MANAGED],
  ['snap', { appImage: '/x.AppImage', env: { SNAP: '/snap/x' } }, MANAGED],
  ['Flatpak', { appImage: '/x.AppImage', env: { FLATPAK_ID: 'x' } }, MANAGED],
] as const)('%s', (_what, installation, place) =>
  expect(updatePlace({ ...PACKAGED, ...installation })).toEqual(place),
)
