import { build } from 'vite'
import { shippedModules } from './lib/shipped-modules.mjs'

/**
 * One more file of the main process, built alone: two entries of one build would share a third file that
 * the start had to load.
 * @param {{ input: string, fileName: string, target: string }} options
 * @returns {import('vite').Plugin}
 */
export function separateFile({ input, fileName, target }) {
  return {
    name: 'separate-file',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [shippedModules(fileName)],
        ssr: { noExternal: true },
        build: {
          write: false,
          ssr: input,
          target,
          minify: true,
          rolldownOptions: {
            external: ['electron'],
            output: { format: 'cjs', entryFileNames: fileName, codeSplitting: false },
          },
        },
      })
      const [output] = Array.isArray(built) ? built : [built]
      if (!('output' in output)) throw new Error('watched, not built')
      const [{ code }] = output.output
      this.emitFile({ type: 'asset', fileName, source: code })
    },
  }
}
