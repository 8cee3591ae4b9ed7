import type { UpdateStep } from '../contract/update'

/** How this copy of the app is replaced, or why it is not the app that replaces it. */
export type UpdatePlace =
  | { readonly by: 'nsis' | 'mac' | 'appimage' | 'deb' | 'rpm' }
  | { readonly by: null; readonly reason: Extract<UpdateStep, { step: 'not-here' }>['reason'] }

interface Installation {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  /** The file of the AppImage that runs; null where none does. */
  readonly appImage: string | null
  /** What electron-builder wrote into the package: `deb`, `rpm`, `pacman`; null where there is nothing. */
  readonly packageType: string | null
  /** Windows: whether the uninstaller that NSIS puts beside the program is there. */
  readonly hasUninstaller: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

const MANAGED = { by: null, reason: 'managed' } as const

/**
 * An installation that something else keeps up to date (msi, snap, Flatpak, a plain folder) is left to
 * it: a second copy beside it would be what nobody asked for.
 */
export function updatePlace(installation: Installation): UpdatePlace {
  const { platform, isPackaged, appImage, packageType, hasUninstaller, env } = installation
  if (!isPackaged) return { by: null, reason: 'checkout' }
  if (platform === 'win32') return hasUninstaller ? { by: 'nsis' } : MANAGED
  if (platform === 'darwin') return { by: 'mac' }
  if (env.SNAP !== undefined || env.FLATPAK_ID !== undefined) return MANAGED
  if (packageType === 'deb' || packageType === 'rpm') return { by: packageType }
  return appImage === null ? MANAGED : { by: 'appimage' }
}
