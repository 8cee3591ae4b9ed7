import { execFile } from 'node:child_process'
import type { TrayState } from './machine-lines'

const ASK = [
  '--session',
  '--print-reply',
  '--reply-timeout=2000',
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.NameHasOwner',
  'string:org.kde.StatusNotifierWatcher',
]

/** Whether a shown icon has a place. Only Linux can be without one; X11's older tray is not asked. */
export function probeTray(platform: NodeJS.Platform): Promise<TrayState> {
  if (platform !== 'linux') return Promise.resolve('shown')
  return new Promise((resolve) => {
    execFile('dbus-send', ASK, (error, stdout) => {
      if (error !== null) resolve('unknown')
      else resolve(/boolean true/.test(stdout) ? 'shown' : 'no-host')
    })
  })
}
