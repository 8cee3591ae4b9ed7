import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { AutostartState } from '../contract/autostart-channels'
import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import type { Autostart, StartCommand } from './autostart'
import { autostartEntry, entryState, HIDDEN_ENTRY } from './desktop-entry'

/** The same name in the user's folder stands in place of the one in the system's. */
export const AUTOSTART_FILE = 'workcard-dialer.desktop'

interface Places {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** The user's file, then those that an administrator may have put there. Source: XDG Base Directory Specification 0.8. */
export function autostartFiles({ env, home }: Places): readonly [string, ...string[]] {
  const user = env.XDG_CONFIG_HOME ?? ''
  const system = (env.XDG_CONFIG_DIRS ?? '').split(':').filter(isAbsolute)
  const folders = system.length > 0 ? system : ['/etc/xdg']
  const fileIn = (folder: string) => join(folder, 'autostart', AUTOSTART_FILE)
  return [fileIn(isAbsolute(user) ? user : join(home, '.config')), ...folders.map(fileIn)]
}

/** Linux: a file in the autostart folder, read anew each time. */
export function xdgAutostart(places: Places, command: StartCommand): Autostart {
  const [own, ...ofSystem] = autostartFiles(places)

  async function read(): Promise<AutostartState> {
    for (const path of [own, ...ofSystem]) {
      const text = await textOf(path)
      if (text === 'unreadable') return 'unknown'
      if (text !== null) return entryState(text.text, command)
    }
    return 'off'
  }

  async function turnOff(): Promise<void> {
    const texts = await Promise.all(ofSystem.map(textOf))
    if (texts.every((text) => text === null)) await rm(own, { force: true })
    else await replace(own, HIDDEN_ENTRY)
  }

  return {
    read,
    async set(wish) {
      try {
        await (wish === 'on' ? replace(own, autostartEntry(command)) : turnOff())
        return ok(undefined)
      } catch (error) {
        const params = { path: visibleText(own, 300), code: codeOf(error) }
        return err(failure('autostart-not-changed', { cause: 'autostart-refused', params }))
      }
    },
  }
}

/** Null where there is nothing. What is no file could block whoever reads it. */
async function textOf(path: string): Promise<{ readonly text: string } | 'unreadable' | null> {
  try {
    if (!(await stat(path)).isFile()) return 'unreadable'
    return { text: await readFile(path, 'utf8') }
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? null : 'unreadable'
  }
}

/** Whole or not at all: a login in between must not find half a file. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.new`
  await writeFile(draft, text)
  await rename(draft, path)
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? 'error')
