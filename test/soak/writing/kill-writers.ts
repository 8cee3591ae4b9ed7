import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { asCopy, readFiles, readSettingsFile } from '../../../electron/settings/files'
import { changed, stepOf } from './changes'

const PROJECT = resolve(import.meta.dirname, '../../..')
/** Long enough for some changes, short enough that most writers are killed inside of one. */
const LONGEST_LIFE_MS = 60

export interface Killed {
  readonly kills: number
  /** Changes that the writers said were saved. */
  readonly acknowledged: number
  /** How often the file had one change more than was said: killed between the write and its word. */
  readonly ahead: number
  /** How often the kill left a draft beside the file: killed inside of the write. */
  readonly drafts: number
  /** What was broken or lost; empty when nothing was. */
  readonly faults: readonly string[]
  /** Files of the settings after one more writer has ended by itself. */
  readonly left: readonly string[]
}

/** Builds the writer as the product is built; gives the path of its script. */
export async function buildWriter(): Promise<string> {
  const outDir = join(PROJECT, 'out', 'soak-writer')
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(import.meta.dirname, 'writer.ts'),
      outDir,
      target: 'node16',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'writer.cjs' } },
    },
  })
  return join(outDir, 'writer.cjs')
}

interface Parts {
  readonly kills: number
  readonly folder: string
  readonly random: () => number
  readonly onKill?: (done: number) => void
}

/**
 * Kills so many processes (SIGKILL) at random moments while they change the settings in the folder, one
 * after the other, and compares what is in the file each time with what the process had said.
 */
export async function killWriters({ kills, folder, random, onKill }: Parts): Promise<Killed> {
  const script = await buildWriter()
  const faults: string[] = []
  const count = { acknowledged: 0, ahead: 0, drafts: 0 }
  let known = DEFAULT_SETTINGS
  for (let kill = 1; kill <= kills; kill += 1) {
    const writer = startWriter(script, folder, '0')
    const opened = await writer.opened
    if (opened !== 'opened []') faults.push(`kill ${kill - 1}: the next start says ${opened}`)
    // Every other one lives until it has said something, however slow the disk is.
    if (kill % 2 === 0) await writer.saidFirst
    await wait(random() * LONGEST_LIFE_MS)
    writer.child.kill('SIGKILL')
    const said = (await writer.said) ?? stepOf(known)
    count.acknowledged += said - stepOf(known)
    const found = inspect(folder, known, said)
    if (typeof found === 'string') faults.push(`kill ${kill}: ${found}`)
    else {
      if (stepOf(found) > said) count.ahead += 1
      known = found
    }
    if (draftsIn(folder).length > 0) count.drafts += 1
    onKill?.(kill)
    if (typeof found === 'string') break
  }
  const last = startWriter(script, folder, '1')
  await last.said
  return { kills, ...count, faults, left: settingsFiles(folder) }
}

/** One process; `said` is the last step that it said was saved, null for none. */
function startWriter(script: string, folder: string, most: string) {
  const electron = createRequire(import.meta.url)('electron') as unknown as string
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [script, ...sandbox, `--user-data-dir=${folder}`, join(PROJECT, 'out', 'main'), most]
  const child = spawn(electron, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'ignore'] })
  const lines = linesOf(child)
  return { child, ...lines }
}

function linesOf(child: ChildProcess) {
  if (child.stdout === null) throw new Error('the writer has no output')
  const reader = createInterface({ input: child.stdout })
  const opened = once(reader, 'line').then(([line]) => String(line))
  let last: number | null = null
  let isFirst = () => {}
  const saidFirst = new Promise<void>((resolve) => {
    isFirst = resolve
  })
  reader.on('line', (line) => {
    const step = /^saved (\d+)$/.exec(line)?.[1]
    if (step === undefined) return
    last = Number(step)
    isFirst()
  })
  const said = once(reader, 'close').then(() => last)
  return { opened, saidFirst: Promise.race([saidFirst, said]), said }
}

/** The settings in the file; a sentence when they are not the ones that were said to be saved. */
function inspect(folder: string, before: Settings, said: number): Settings | string {
  const file = readSettingsFile(folder)
  if (file.state === 'none' && said === 0) return before
  if (file.state !== 'read') return `the file is ${file.state}`
  if (file.wrong.length > 0) return `wrong in the file: ${file.wrong.join(', ')}`
  const step = stepOf(file.settings)
  if (step !== said && step !== said + 1) return `step ${said} was said, step ${step} is there`
  let expected = before
  while (stepOf(expected) < step) expected = changed(expected, stepOf(expected) + 1)
  if (JSON.stringify(file.settings) !== JSON.stringify(expected)) return `step ${step} is not whole`
  if (step > 1 && asCopy(readFiles(folder).copy) === null)
    return 'the last good copy cannot be read'
  return file.settings
}

const settingsFiles = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('settings'))
const draftsIn = (folder: string) => settingsFiles(folder).filter((name) => /\.tmp/.test(name))
