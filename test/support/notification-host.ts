import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Shown {
  readonly summary: string
  readonly body: string
  /** Names of what the app asks for beside: urgency, a sound. */
  readonly hints: readonly string[]
}

export interface NotificationHost {
  /** What apps have had shown so far. */
  readonly shown: readonly Shown[]
  /** Presses the last one, as a person does. */
  click(): void
  close(): void
}

/** Plays the desktop's notification server on the session bus. Must run before the app starts. */
export async function startNotificationHost(): Promise<NotificationHost> {
  const script = join(import.meta.dirname, 'notification_host.py')
  // Debian's own interpreter: its D-Bus binding belongs to that one.
  const child = spawn('/usr/bin/python3', [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const shown: Shown[] = []
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the notification server ended')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve()
      else shown.push(JSON.parse(line))
    })
  })
  return {
    shown,
    click: () => void child.stdin.write('click\n'),
    close: () => child.stdin.end(),
  }
}
