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

export type SecretServiceState = 'open' | 'locked' | 'silent' | 'unknown'

/** The tool's own limit begins when the bus has let it in, which a bus that is stopped never does. */
const LIMIT_MS = 2500

/**
 * How the default collection of the Secret Service is. libsecret answers "no such entry" for a locked
 * collection whose prompt was dismissed, so a missing entry alone cannot tell locked from deleted; and it
 * waits 25 seconds for a service that hangs.
 */
export function secretServiceState(): Promise<SecretServiceState> {
  return new Promise((resolve) => {
    execFile('dbus-send', ASK, { timeout: LIMIT_MS }, (error, stdout, stderr) => {
      if (error === null) return resolve(/boolean true/.test(stdout) ? 'locked' : 'open')
      resolve(error.killed || /\.NoReply\b/.test(stderr) ? 'silent' : 'unknown')
    })
  })
}
