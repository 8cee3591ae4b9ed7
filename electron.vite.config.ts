import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { shippedModules } from './scripts/lib/shipped-modules.mjs'

const here = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    plugins: [shippedModules('main')],
    build: {
      target: 'node16',
      minify: true,
      // Everything is bundled except what must be loaded from disk: electron itself and the native addon.
      externalizeDeps: { include: ['keytar'], exclude: [] },
      rolldownOptions: {
        input: {
          main: here('electron/main.ts'),
          // Loaded by what writes settings, when something is first saved.
          'electron-store': here('electron/settings/electron-store.ts'),
        },
        // What is loaded by import() alone is read from disk when it is first needed.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    plugins: [shippedModules('preload')],
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
    plugins: [react(), shippedModules('renderer')],
    build: {
      target: 'chrome108',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { panel: here('renderer/panel.html'), settings: here('renderer/settings.html') },
      },
    },
  },
})
