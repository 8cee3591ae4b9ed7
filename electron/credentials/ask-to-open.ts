import { execFile } from 'node:child_process'
import type { SecretStore } from './secret-store'

/** No store has such an ID. */
const OPENING = 'opening:'

/**
 * Has the system ask the user to open a locked Secret Service for an entry that it did not find; false when it
 * stays locked. libsecret asks for what is there, which the user has just refused then, and for what is written.
 */
export async function askToOpen(
  service: string,
  account: string,
  { write, remove }: Pick<SecretStore, 'write' | 'remove'>,
): Promise<boolean> {
  if (await hasEntry(service, account)) return false
  const opened = await write(OPENING, 'x')
  if (opened.ok) await remove(OPENING)
  return opened.ok
}

/** Whether there is one with these attributes, locked or not. Nobody is asked for anything. */
function hasEntry(service: string, account: string): Promise<boolean> {
  const args = [
    ...['--session', '--print-reply', '--reply-timeout=2000'],
    ...['--dest=org.freedesktop.secrets', '/org/freedesktop/secrets'],
    'org.freedesktop.Secret.Service.SearchItems',
    `dict:string:string:service,${service},account,${account}`,
  ]
  return new Promise((resolve) => {
    // The bus itself may not let it in.
    execFile('dbus-send', args, { timeout: 2500 }, (error, stdout) =>
      resolve(error === null && /object path/.test(stdout)),
    )
  })
}
