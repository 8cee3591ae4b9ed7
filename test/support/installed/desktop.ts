import { readFileSync } from 'node:fs'
import { expect, vi } from 'vitest'
import { appProcesses } from './machine'
import type { Person } from './person'

const LIMIT = { timeout: 20_000, interval: 100 }

/** What the person does with the installed app outside its windows. */
export interface InstalledDesktop {
  /** Opens the desktop file, as a click on the app's icon does. */
  open(): void
  /** Runs an action of the desktop file, as a right click on the icon offers it. */
  action(name: string): Promise<unknown>
  copy(digits: string): Promise<unknown>
  clipboardHolds(text: string): Promise<void>
  quitApp(): Promise<void>
}

export function installedDesktop(person: Person, file: string): InstalledDesktop {
  return {
    open: () => void person.start('gio', ['launch', file]),
    action(name) {
      const [, section = ''] = readFileSync(file, 'utf8').split(`[Desktop Action ${name}]\n`)
      const command = /^Exec=(.*)$/m.exec(section)?.[1] ?? 'false'
      return person.run('sh', ['-c', command])
    },
    copy: (digits) =>
      person.run('sh', ['-c', `printf ${digits} | xclip -i -selection clipboard >/dev/null 2>&1`]),
    clipboardHolds: (text) =>
      vi.waitFor(async () => {
        const { stdout } = await person.run('xclip', ['-o', '-selection', 'clipboard'])
        expect(stdout).toBe(text)
      }, LIMIT),
    async quitApp() {
      for (const { pid, type } of appProcesses(person.uid))
        if (type === 'browser') process.kill(pid, 'SIGTERM')
      await vi.waitFor(() => expect(appProcesses(person.uid)).toEqual([]), LIMIT)
    },
  }
}
