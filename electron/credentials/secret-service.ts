import { execFile } from 'node:child_process'

const ASK = [
  '--session',
  '--print-reply',
  '--reply-timeout=2000',
  '--dest=org.freedesktop.secrets',
  '/org/freedesktop/secrets/aliases/default',
  'org.freedesktop.DBus.Properties.Get',
  'string:org.freedesktop.Secret.Collection',
  'string:Locked',
]

/**
 * Whether the default collection of the Secret Service is locked. libsecret answers "no such entry" for
 * a locked collection whose prompt was dismissed, so a missing entry alone cannot tell locked from deleted.
 */
export function isSecretServiceLocked(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('dbus-send', ASK, (error, stdout) =>
      resolve(error === null && /boolean true/.test(stdout)),
    )
  })
}
