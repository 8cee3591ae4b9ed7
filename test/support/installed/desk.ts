import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { startXvfb } from '../../../scripts/lib/xvfb.mjs'
import { takenOver } from '../app'
import { quietScreen } from '../screen-picture'
import { newPerson, type Person } from './person'

/** An ordinary user of the machine at a display of their own, as two people at one terminal server are. */
export interface Desk extends Person {
  /** Where the app keeps what is theirs. */
  readonly userData: string
  /** Starts a copy of the installed app that Playwright can attach to. */
  openApp(executable: string, launch?: DeskLaunch): Promise<DeskApp>
  /** Presses keys one after another, through the display. */
  press(...keys: string[]): Promise<void>
  /** Types into the window with this title once it is there and painted. */
  typeInto(title: string, text: string): Promise<void>
  /** Whether a command that this person runs succeeds. */
  succeeds(command: string, args: readonly string[]): boolean
  /** Writes a file of this person's, with the folders above it. */
  write(path: string, text: string): Promise<void>
  /** Copies text as another program of this person's. */
  copy(text: string): Promise<void>
}

export interface DeskLaunch {
  readonly args?: readonly string[]
  /** Variables of the session beside those that every one has. */
  readonly env?: Readonly<Record<string, string>>
}

export interface DeskApp {
  readonly electron: ElectronApplication
  readonly panel: Page
  openSettings(): Promise<Page>
}

export async function newDesk(name: string): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const display = await startXvfb(folder)
  const person = await newPerson(name, display.display)
  const succeed = async (command: string, ...args: string[]) => {
    const { code, stdout, stderr } = await person.run(command, args)
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  /** Root starts it, as Playwright knows no other users. */
  function startedAs(executable: string, env: DeskLaunch['env'] = {}): string {
    const file = join(folder, 'start')
    const own = Object.entries(env).map(([variable, value]) => `${variable}=${value}`)
    const command = person.commandLine('env', [...own, executable])
    const quoted = command.map((each) => `'${each}'`)
    writeFileSync(file, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`)
    chmodSync(file, 0o755)
    return file
  }

  return {
    ...person,
    userData: join(person.home, '.config', 'Workcard Dialer'),
    async openApp(executable, { args = [], env } = {}) {
      const executablePath = startedAs(executable, env)
      const app = await electron.launch({ executablePath, args: [...args], cwd: person.home })
      const panel = await app.firstWindow()
      await takenOver(panel)
      return {
        electron: app,
        panel,
        async openSettings() {
          const opened = app.waitForEvent('window')
          await panel.getByRole('button', { name: 'Settings', exact: true }).click()
          const page = await opened
          await page.waitForLoadState('domcontentloaded')
          return page
        },
      }
    },
    press: async (...keys) => void (await succeed('xdotool', 'key', '--delay', '60', ...keys)),
    async typeInto(title, text) {
      const search = ['search', '--sync', '--onlyvisible', '--name', title]
      const [id = ''] = (await succeed('xdotool', ...search)).split('\n')
      await succeed('xdotool', 'windowfocus', '--sync', id)
      await quietScreen(join(folder, 'Xvfb_screen0'))
      await succeed('xdotool', 'key', 'ctrl+a')
      await succeed('xdotool', 'type', '--delay', '20', text)
      await succeed('xdotool', 'key', 'Return')
    },
    succeeds(command, args) {
      const [program = '', ...rest] = person.commandLine(command, args)
      return spawnSync(program, rest, { stdio: 'ignore', cwd: person.home }).status === 0
    },
    async write(path, text) {
      const script = `mkdir -p '${dirname(path)}' && cat >'${path}'`
      const { code, stderr } = await person.run('sh', ['-c', script], text)
      if (code !== 0) throw new Error(stderr)
    },
    async copy(text) {
      await succeed(
        'sh',
        '-c',
        `printf %s '${text}' | xclip -i -selection clipboard >/dev/null 2>&1`,
      )
      const paste = ['xclip', '-o', '-selection', 'clipboard'] as const
      // It may exit before the display has heard that the clipboard is its own.
      while ((await person.run(paste[0], paste.slice(1))).stdout !== text);
    },
    async leave() {
      await person.leave()
      await display.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
