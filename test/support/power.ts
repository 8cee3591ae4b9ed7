import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

// Debian's own interpreter: its D-Bus binding belongs to that one.
const PYTHON = '/usr/bin/python3'
const script = (name: string) => join(import.meta.dirname, name)

/** Turns X11's own screen saver on or off, as a screen locker for X11 does. */
export async function screenSaver(state: 'on' | 'off'): Promise<void> {
  await promisify(execFile)(PYTHON, [script('screen_saver.py'), state])
}

export interface Logind {
  /** Tells every program that the machine goes to sleep now. */
  sleep(): Promise<void>
  close(): void
  /** What an app needs to take the session's bus for the system's. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * Plays logind, because a test cannot send its machine to sleep. Must run before the app starts;
 * resolves when the app may.
 */
export async function startLogind(): Promise<Logind> {
  const child = spawn(PYTHON, [script('logind.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const expectLine = async (wanted: string) => {
    const { value } = await lines.next()
    if (value !== wanted) throw new Error(`logind said ${value} instead of ${wanted}`)
  }
  await expectLine('ready')
  return {
    async sleep() {
      // An app that listens has asked for a moment before each sleep.
      await expectLine('inhibited')
      child.stdin.write('sleep\n')
      await expectLine('told')
    },
    close: () => child.stdin.end(),
    env: { DBUS_SYSTEM_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? '' },
  }
}
