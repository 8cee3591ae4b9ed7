import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const ROOT = resolve('.')
const folder = mkdtempSync(join(tmpdir(), 'electron-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Checks a file of main as `npm run check` would. */
function check(source: string): string {
  const file = join(folder, 'main.ts')
  writeFileSync(file, source)
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, module: 'ESNext' },
    ...{ moduleResolution: 'bundler', lib: ['ES2022'], types: ['node'] },
    typeRoots: [join(ROOT, 'node_modules', '@types')],
    paths: { electron: [join(ROOT, 'node_modules', 'electron', 'electron.d.ts')] },
  }
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }))
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  return spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' }).stdout
}

it('main is checked against the types of the Electron that users get, not of the one that tests run', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [header] = readFileSync('node_modules/electron/electron.d.ts', 'utf8').split('\n')
  expect(header).toBe(`// Type definitions for Electron ${devDependencies.electron}`)
  expect(JSON.parse(readFileSync('electron/tsconfig.json', 'utf8')).include).toContain('**/*.ts')
})

it('the check takes what only that Electron has, and refuses what it no longer has', () => {
  const now = `import { clipboard, protocol } from 'electron'
    export const text: Promise<string> = clipboard.readText()
    protocol.handle('app', () => new Response())`
  expect(check(now)).toBe('')
  const then = `import { clipboard } from 'electron'
    export const text: string = clipboard.readText()
    clipboard.writeBuffer('format', Buffer.from(''))`
  expect(check(then)).toContain("Type 'Promise<string>' is not assignable to type 'string'")
  expect(check(then)).toContain("Property 'writeBuffer' does not exist")
})
