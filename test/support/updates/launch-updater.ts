import { join } from 'node:path'
import { type ElectronApplication, _electron as electron } from '@playwright/test'
import { build } from 'vite'
import type { UpdateAction } from '../../../electron/updates/update-failure'
import { PROJECT } from '../app'

export interface UpdaterApp {
  readonly electron: ElectronApplication
  openFeed(url: string, by?: 'appimage' | 'deb'): Promise<void>
  /** What the step ends with, or the cause of what failed. */
  act(action: UpdateAction): Promise<string | null>
}

interface Globals {
  openFeed(feed: string, by: string): Promise<void>
  act(action: UpdateAction): Promise<string | null>
}

/** Builds the updater's app as the product is built, and starts it. */
export async function launchUpdater(
  userData: string,
  env: Readonly<Record<string, string>>,
): Promise<UpdaterApp> {
  const outDir = join(PROJECT, 'out', 'updater')
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(import.meta.dirname, 'updater-app.ts'),
      outDir,
      target: 'node16',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'updater-app.cjs' } },
    },
  })
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await electron.launch({
    args: [join(outDir, 'updater-app.cjs'), ...sandbox, `--user-data-dir=${userData}`],
    cwd: PROJECT,
    env: { ...(process.env as Record<string, string>), ...env },
  })
  return {
    electron: app,
    openFeed: (url, by = 'appimage') =>
      app.evaluate((_electron, call) => (globalThis as unknown as Globals).openFeed(...call), [
        url,
        by,
      ] as const),
    act: (action) =>
      app.evaluate((_electron, step) => (globalThis as unknown as Globals).act(step), action),
  }
}
