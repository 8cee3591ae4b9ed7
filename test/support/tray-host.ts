import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface TrayHost {
  /** Labels of the app's tray menu, as a desktop panel reads them. */
  menu(): Promise<string[]>
  click(label: string): Promise<void>
  close(): void
}

/** Plays the desktop's panel on the session bus. Must run before the app starts. */
export async function startTrayHost(): Promise<TrayHost> {
  const script = join(import.meta.dirname, 'tray_host.py')
  // Debian's own interpreter: its D-Bus binding belongs to that one.
  const child = spawn('/usr/bin/python3', [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the tray host ended')
    return value as string
  }
  const ask = (command: string) => {
    child.stdin.write(`${command}\n`)
    return nextLine()
  }
  await nextLine()
  return {
    async menu() {
      const entries = JSON.parse(await ask('menu')) as [number, string][]
      return entries.map(([, label]) => label).filter((label) => label !== '')
    },
    async click(label) {
      const answer = await ask(`click ${label}`)
      if (answer !== 'clicked') throw new Error(`tray menu entry ${label}: ${answer}`)
    },
    close: () => child.stdin.end(),
  }
}
