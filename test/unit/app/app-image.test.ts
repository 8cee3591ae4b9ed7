import { expect, it } from 'vitest'
import { runningAppImage } from '../../../electron/app/app-image'

const APPIMAGE = '/home/u/Workcard Dialer.AppImage'
const APPDIR = '/tmp/.mount_WorkcaAb12'

it.each([
  ['in the AppImage', { APPIMAGE, APPDIR }, `${APPDIR}/workcard-dialer`, APPIMAGE],
  ['with a slash at the end', { APPIMAGE, APPDIR: `${APPDIR}/` }, `${APPDIR}/x`, APPIMAGE],
  // An editor that is an AppImage starts a terminal that starts this app.
  ['started by another AppImage', { APPIMAGE, APPDIR }, '/opt/app/workcard-dialer', null],
  ['a folder that only begins like it', { APPIMAGE, APPDIR }, `${APPDIR}2/x`, null],
  ['no AppImage', {}, '/opt/app/workcard-dialer', null],
  ['a relative path', { APPIMAGE: 'x', APPDIR }, `${APPDIR}/x`, null],
])('%s', (_where, env, execPath, file) => expect(runningAppImage(env, execPath)).toBe(file))
