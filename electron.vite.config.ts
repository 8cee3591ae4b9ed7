import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string) => resolve(import.meta.dirname, path)

/** electron-store's own JSON-schema validator is never asked (zod validates): half of the bundle for nothing. */
const unusedValidator = {
  'ajv/dist/2020.js': here('electron/settings/no-validator.ts'),
  'ajv-formats': here('electron/settings/no-validator.ts'),
}

export default defineConfig({
  main: {
    resolve: { alias: unusedValidator },
    build: {
      target: 'node16',
      minify: true,
      // Everything is bundled except what must be loaded from disk: electron itself and the native addon.
      externalizeDeps: { include: ['keytar'], exclude: [] },
      rolldownOptions: {
        input: { main: here('electron/main.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
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
