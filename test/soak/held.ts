import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { App } from '../bench/app/launch'

/** What the app holds after so many lookups; memory in MB, all else counted. */
export interface Held {
  readonly lookups: number
  readonly memory: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
}

interface Told {
  readonly page: { documents: number; nodes: number; listeners: number; heap: number }
  readonly main: { heap: number; listeners: number; handles: number; windows: number }
}

const MB = 1024 * 1024
/** Chromium's names of the processes, and ours. */
const ROLES: Readonly<Record<string, string>> = {
  main: 'main',
  page: 'page',
  GPU: 'gpu',
  'network.mojom.NetworkService': 'network',
}

/** Names of what a process has open: files by path, sockets and others by kind. */
function openOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).flatMap((name) => {
    try {
      return [readlinkSync(join(folder, name)).replace(/:\[.*$/, '')]
    } catch {
      // Closed while it was looked at.
      return []
    }
  })
}

const read = (pid: number, name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8')
/** `Pss`, or the part of it that no file stands behind: programs beside us that map the same files do not change it. */
const pssOf = (pid: number, part: 'Pss' | 'Pss_Anon') =>
  Number(new RegExp(`^${part}:\\s+(\\d+)`, 'm').exec(read(pid, 'smaps_rollup'))?.[1]) / 1024
const threadsOf = (pid: number) => Number(/^Threads:\s+(\d+)/m.exec(read(pid, 'status'))?.[1])

/** Chromium writes them once, some time after the start. */
const WRITTEN_LATE: ReadonlySet<string> = new Set(['Network Persistent State', 'Preferences'])

/** Files below folders. */
export const filesIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )

/** Asks the app, after a clean-up of its heaps, and the system; `folders` are those that it writes to. */
export async function held(app: App, lookups: number, folders: readonly string[]): Promise<Held> {
  const { page, main } = await app.ask<Told>('held')
  const processes = await app.ask<Record<string, string>>('processes')
  const memory: Record<string, number> = {
    'main heap': main.heap / MB,
    'page heap': page.heap / MB,
  }
  const counts: Record<string, number> = {
    ...{ 'main listeners': main.listeners, 'main handles': main.handles, windows: main.windows },
    ...{ 'page listeners': page.listeners, 'page nodes': page.nodes, documents: page.documents },
    processes: Object.keys(processes).length,
    'files on disk': filesIn(folders).filter((file) => !WRITTEN_LATE.has(basename(file))).length,
  }
  for (const [pid, name] of Object.entries(processes)) {
    const role = ROLES[name]
    if (role === undefined) continue
    const open = openOf(Number(pid))
    const sockets = open.filter((each) => each === 'socket').length
    memory[`${role} PSS`] = pssOf(Number(pid), 'Pss')
    memory[`${role} anonymous PSS`] = pssOf(Number(pid), 'Pss_Anon')
    counts[`${role} sockets`] = sockets
    counts[`${role} other handles`] = open.length - sockets
    counts[`${role} threads`] = threadsOf(Number(pid))
  }
  return { lookups, memory, counts }
}
