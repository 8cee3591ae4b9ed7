import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Another computer's session, as far as the app sees it: a bus and an empty, unlocked keyring of its own. */
export interface OwnSession {
  readonly env: Readonly<Record<string, string>>
  end(): Promise<void>
}

export async function ownSession(): Promise<OwnSession> {
  // A socket's path has a hundred characters at most.
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const [data, runtime] = [join(folder, 'data'), join(folder, 'run')]
  mkdirSync(data)
  mkdirSync(runtime, { mode: 0o700 })
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [address] = (await once(createInterface({ input: bus.stdout }), 'line')) as [string]
  const env = {
    DBUS_SESSION_BUS_ADDRESS: address,
    XDG_DATA_HOME: data,
    XDG_RUNTIME_DIR: runtime,
  }
  const all = { ...process.env, ...env }
  const keyring = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets'],
    { env: all, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  keyring.stdin.end('test')
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/']
  const isThere = async () => {
    const name = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets']
    return /true/.test((await run('dbus-send', [...ask, ...name], { env: all })).stdout)
  }
  while (!(await isThere())) if (keyring.exitCode !== null) throw new Error('no keyring')
  return {
    env,
    async end() {
      for (const child of [keyring, bus]) {
        const ended = once(child, 'exit')
        if (child.kill()) await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
