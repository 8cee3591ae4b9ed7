import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentHash } from './lib/content-hash.mjs'
import { ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { writeSupplyChain } from './supply-chain.mjs'

const INPUTS = [
  ...['electron', 'renderer', 'build', 'electron.vite.config.ts', 'tsconfig.base.json'],
  ...['package.json', 'package-lock.json', 'scripts/supply-chain.mjs'],
  ...['scripts/lib/components.mjs', 'scripts/lib/shipped-modules.mjs'],
]
const OUT = join(ROOT, 'out')
const STAMP = join(OUT, '.stamp')

/**
 * Builds the app into `out/`, unless that was made from exactly these sources.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<'fresh' | 'built' | 'failed'>}
 */
export async function build({ force = false } = {}) {
  const hash = await contentHash(INPUTS)
  if (!force && isBuilt() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash)
    return 'fresh'
  // Taken away first: a build that is cut off must not pass for the previous one.
  await rm(STAMP, { force: true })
  const code = await run(
    process.execPath,
    [
      join('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'build',
      '--logLevel',
      'warn',
    ],
    { cwd: ROOT },
  )
  if (code !== 0) return 'failed'
  const problems = writeSupplyChain()
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 'failed'
  await mkdir(OUT, { recursive: true })
  await writeFile(STAMP, hash)
  return 'built'
}

function isBuilt() {
  return ['main', 'preload', 'renderer', 'legal'].every((part) => existsSync(join(OUT, part)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await build({ force: process.argv.includes('--force') })
  if (result === 'fresh') console.log('out/ is up to date.')
  process.exitCode = result === 'failed' ? 1 : 0
}
