import { join, resolve } from 'node:path'
import { build } from 'vite'

const PROJECT = resolve(import.meta.dirname, '../../..')

/**
 * Builds the clients as the app is built, minified and without the loader that runs the bench itself:
 * that one slows every closure down. Gives the path of the script.
 */
export async function bundleClients(): Promise<string> {
  const outDir = join(PROJECT, 'out', 'bench')
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['ali-topsdk', 'topsdk'] },
    build: {
      ssr: join(import.meta.dirname, 'client-process.ts'),
      outDir,
      minify: true,
      target: 'node16',
      rolldownOptions: { output: { entryFileNames: 'client-process.mjs' } },
    },
  })
  return join(outDir, 'client-process.mjs')
}
