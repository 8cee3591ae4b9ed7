import { join } from 'node:path'
import { type ElectronApplication, _electron as electron } from '@playwright/test'
import { build } from 'vite'
import { PROJECT } from '../app'

/** Builds the transport's app as the product is built, and starts it. */
export async function launchTransport(userData: string): Promise<ElectronApplication> {
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
  return electron.launch({
    args: [join(outDir, 'transport-app.cjs'), ...sandbox, `--user-data-dir=${userData}`],
    cwd: PROJECT,
  })
}
