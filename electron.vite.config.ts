import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { FIRST_CARDS_FILE } from './electron/contract/first-card'
import { firstCards } from './scripts/first-cards.mjs'
import { shippedModules } from './scripts/lib/shipped-modules.mjs'
import { separateFile } from './scripts/separate-file.mjs'

const here = (path: string) => resolve(import.meta.dirname, path)

/** Node of the oldest Electron that runs the app; see docs/testing.md. An earlier 16 would have `?.` rewritten. */
const target = 'node16.17'

export default defineConfig({
  main: {
    plugins: [
      // Loaded by what writes settings, when something is first saved.
      separateFile({
        input: here('electron/settings/electron-store.ts'),
        fileName: 'electron-store.cjs',
        target,
      }),
      // Loaded where the machine has a policy.
      separateFile({
        input: here('electron/app/policy-reader.ts'),
        fileName: 'policy.cjs',
        target,
      }),
      shippedModules('main'),
    ],
    build: {
      target,
      minify: true,
      // Everything is bundled except what must be loaded from disk: electron itself and the native addon.
      externalizeDeps: { include: ['keytar'], exclude: [] },
      rolldownOptions: {
        input: { main: here('electron/main.ts') },
        // What is loaded by import() alone is read from disk when it is first needed.
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name].cjs',
          // What the start needs is one file, also where a part that is loaded later needs it too.
          codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] },
        },
      },
    },
  },
  preload: {
    plugins: [shippedModules('preload')],
    build: {
      target,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [
      react(),
      firstCards({
        renderer: here('renderer'),
        fileName: FIRST_CARDS_FILE,
        takesOver: 'lookup/open-panel.ts',
      }),
      shippedModules('renderer'),
    ],
    build: {
      target: 'chrome108',
      minify: true,
      modulePreload: {
        polyfill: false,
        // The panel's own file names these already; see scripts/first-cards.mjs.
        resolveDependencies: (name, files) => (name.includes('open-panel') ? [] : files),
      },
      rolldownOptions: {
        input: { panel: here('renderer/panel.html'), settings: here('renderer/settings.html') },
      },
    },
  },
})
