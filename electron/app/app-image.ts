/**
 * The file of the AppImage that this process runs from; null where it runs from none. The variables alone
 * do not tell: every program that an AppImage starts inherits them. Source: AppImage documentation,
 * "Environment variables".
 */
export function runningAppImage(
  { APPIMAGE, APPDIR }: Readonly<Record<string, string | undefined>>,
  execPath: string,
): string | null {
  if (!APPIMAGE?.startsWith('/') || !APPDIR?.startsWith('/')) return null
  return execPath.startsWith(`${APPDIR.replace(/\/$/, '')}/`) ? APPIMAGE : null
}
