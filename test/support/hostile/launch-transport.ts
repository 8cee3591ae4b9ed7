import { join } from 'node:path'
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

/** Builds the transport's app as the product is built, and starts it. */
export async function launchTransport(
  userData: string,
  env: Readonly<Record<string, string>> = {},
): Promise<TransportApp> {
  const outDir = join(PROJECT, 'out', 'hostile')
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(import.meta.dirname, 'transport-app.ts'),
      outDir,
      target: 'node16',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'transport-app.cjs' } },
    },
  })
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await electron.launch({
    args: [join(outDir, 'transport-app.cjs'), ...sandbox, `--user-data-dir=${userData}`],
    cwd: PROJECT,
    env: { ...(process.env as Record<string, string>), ...env },
  })
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
