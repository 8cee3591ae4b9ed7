import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string) => resolve(import.meta.dirname, path)

/** What electron-store would validate and migrate with is never asked (zod does both): half of the bundle for nothing. */
const unusedByStore = {
  'ajv/dist/2020.js': here('electron/settings/no-validator.ts'),
  'ajv-formats': here('electron/settings/no-validator.ts'),
  semver: here('electron/settings/no-migrations.ts'),
}

export default defineConfig({
  main: {
    resolve: { alias: unusedByStore },
    build: {
      target: 'node16',
      minify: true,
      // Everything is bundled except what must be loaded from disk: electron itself and the native addon.
      externalizeDeps: { include: ['keytar'], exclude: [] },
      rolldownOptions: {
        input: { main: here('electron/main.ts') },
        // What is loaded by import() alone is read from disk when it is first needed.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node16',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome108',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: here('renderer/index.html') } },
    },
  },
})
