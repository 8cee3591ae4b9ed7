import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string) => resolve(import.meta.dirname, path)

/** What conf, below electron-store, imports and is never asked for: half of the bundle for nothing. */
const UNUSED_BY_CONF: Readonly<Record<string, string>> = {
  'ajv/dist/2020.js': here('electron/settings/no-validator.ts'),
  'ajv-formats': here('electron/settings/no-validator.ts'),
  semver: here('electron/settings/no-migrations.ts'),
  'node:crypto': here('electron/settings/no-encryption.ts'),
}

/** Only there: whoever else imports these needs them. */
const leaveOutOfConf = {
  name: 'leave-out-of-conf',
  transform(code: string, id: string) {
    if (!id.endsWith('/node_modules/conf/dist/source/index.js')) return null
    return Object.entries(UNUSED_BY_CONF).reduce((text, [name, substitute]) => {
      if (!text.includes(`from '${name}'`)) throw new Error(`conf no longer imports ${name}`)
      return text.replace(`from '${name}'`, `from ${JSON.stringify(substitute)}`)
    }, code)
  },
}

export default defineConfig({
  main: {
    plugins: [leaveOutOfConf],
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
      rolldownOptions: {
        input: { panel: here('renderer/panel.html'), settings: here('renderer/settings.html') },
      },
    },
  },
})
