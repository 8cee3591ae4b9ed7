import { basename, join } from 'node:path'
import { type ElectronApplication, _electron as electron } from '@playwright/test'
import { build } from 'vite'
import { PROJECT } from '../app'

/** How a call ended: a status or a fault's kind. */
export interface Ended {
  readonly ended: string | number
  readonly body: string | null
  readonly detail?: string | null
}

export interface TransportApp {
  readonly electron: ElectronApplication
  /** One call by the product's transport. */
  ask(url: string, deadlineMs?: number): Promise<Ended>
}

interface Launched {
  readonly env?: Readonly<Record<string, string>>
  /** Chromium's switches. */
  readonly args?: readonly string[]
}

/** Builds an app of one main file as the product is built, and starts it. */
export async function launchMain(
  entry: string,
  userData: string,
  { env = {}, args = [] }: Launched = {},
): Promise<ElectronApplication> {
  const file = basename(entry).replace(/ts$/, 'cjs')
  const outDir = join(PROJECT, 'out', 'hostile', file.replace('.cjs', ''))
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: entry,
      outDir,
      target: 'node16',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: file } },
    },
  })
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return electron.launch({
    args: [join(outDir, file), ...sandbox, ...args, `--user-data-dir=${userData}`],
    cwd: PROJECT,
    env: { ...(process.env as Record<string, string>), ...env },
  })
}

/** The app that is nothing but the product's transport. */
export async function launchTransport(
  userData: string,
  env: Readonly<Record<string, string>> = {},
): Promise<TransportApp> {
  const entry = join(import.meta.dirname, 'transport-app.ts')
  const app = await launchMain(entry, userData, { env })
  return {
    electron: app,
    ask: (url, deadlineMs = 10_000) =>
      app.evaluate((_electron, call) => (globalThis as unknown as Globals).ask(...call), [
        url,
        deadlineMs,
      ] as const),
  }
}

interface Globals {
  ask(url: string, deadlineMs: number): Promise<Ended>
}
