import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'

const PROJECT = resolve(import.meta.dirname, '../../..')
const APPS = { ours: PROJECT, control: join(PROJECT, 'test', 'bench', 'hello') }
const PROBE = join(import.meta.dirname, 'probe.cjs')
const TIMERS = join(import.meta.dirname, 'count-timers.cjs')

export type AppName = keyof typeof APPS

export interface Launch {
  readonly args?: readonly string[]
  readonly settings?: Partial<Settings>
  readonly countTimers?: boolean
  /** A host whose certificate is taken for a good one. */
  readonly trustedHost?: string
  /** Modules loaded into main after the probe, which may add orders to it. */
  readonly modules?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Marks {
  readonly firstLine: number
  readonly ready: number
  readonly handled: number
  readonly hotkey?: number
}

export interface App {
  readonly pid: number
  /** Just before the process was started, on the clock of `now()`. */
  readonly spawnedAt: number
  readonly userData: string
  /** Gives the probe an order and resolves with its answer. */
  ask<T>(order: string, argument?: unknown): Promise<T>
  marks(): Promise<Marks>
  modules(): Promise<string[]>
  /** Network time of the requests since the last time this was asked, in milliseconds. */
  requests(): Promise<number[]>
  bounds(): Promise<{ x: number; y: number; width: number; height: number }>
  isVisible(): Promise<boolean>
  hide(): Promise<void>
  /** How many timers have gone off since the start, in main and in the page; wants `countTimers`. */
  timers(): Promise<number>
  /** Resolves when the panel's field is there. */
  ready(): Promise<void>
  /** Runs a script in the panel's page. */
  page<T>(code: string): Promise<T>
  /** Runs a script in a page of the settings that is opened for it. */
  settings<T>(code: string): Promise<T>
  /** Ends it at once; both apps would rather stay. */
  stop(): Promise<void>
}

interface Answer {
  readonly id: number
  readonly value: unknown
  readonly error?: string
}

/** Milliseconds on the machine's monotonic clock, the same in every process. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6

const FIELD_IS_THERE = `new Promise((resolve) => {
  const isThere = () => document.querySelector('input') && !document.querySelector('[aria-busy]')
  const look = () => (isThere() ? resolve() : setTimeout(look, 10))
  look()
})`

/** Starts the app or the control with user data of its own. */
export function launch(
  name: AppName,
  { args = [], settings, countTimers = false, trustedHost, modules: more = [], env }: Launch = {},
): App {
  // In the desktop's own data folder, which goes with the desktop.
  const userData = mkdtempSync(join(process.env.XDG_DATA_HOME ?? tmpdir(), 'bench-'))
  const all: Settings = { ...DEFAULT_SETTINGS, language: 'zh', theme: 'light', ...settings }
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(all))
  // Of the electron package where no bench has chosen one: its environment says which runtime.
  const executable = process.env.BENCH_EXECUTABLE ?? createRequire(import.meta.url)('electron')

  const switches = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${userData}`,
  ]
  const spawnedAt = now()
  const modules = [PROBE, ...(countTimers ? [TIMERS] : []), ...more].flatMap((file) => ['-r', file])
  const child = spawn(executable, [...modules, APPS[name], ...switches, ...args], {
    detached: true,
    env: { ...process.env, ...(trustedHost && { BENCH_TRUSTED_HOST: trustedHost }), ...env },
    stdio: ['ignore', 'ignore', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore', 'ipc'],
  })
  const exited = once(child, 'exit')
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  void exited.then(() => {
    for (const [id, settle] of waiting) settle({ id, value: null, error: `${name} ended` })
  })
  let orders = 0
  const ask = <T>(order: string, argument?: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      orders += 1
      waiting.set(orders, ({ value, error }) =>
        error === undefined ? resolve(value as T) : reject(new Error(error)),
      )
      child.send({ id: orders, order, argument })
    })
  const page = <T>(code: string) => ask<T>('page', code)
  return {
    pid: child.pid ?? 0,
    spawnedAt,
    userData,
    ask,
    marks: () => ask('marks'),
    modules: () => ask('modules'),
    requests: () => ask('requests'),
    bounds: () => ask('bounds'),
    isVisible: () => ask('isVisible'),
    hide: () => ask('hide'),
    timers: () => ask('timers'),
    page,
    settings: (code) => ask('settings', code),
    ready: () => page(FIELD_IS_THERE),
    async stop() {
      // The whole group: Chromium's own processes would see a crash and outlive it for a moment.
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await exited
    },
  }
}
