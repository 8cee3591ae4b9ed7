import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentHash } from '../lib/content-hash.mjs'
import { isRoot, ROOT } from '../lib/machine.mjs'

const RECORD = join(ROOT, 'out', 'green-runs.json')
/** What a run makes or leaves behind; everything else in the checkout is an input. */
const NOT_INPUTS = new Set(['.git', 'node_modules', 'out', 'dist', 'test-results', 'docs'])

/**
 * Runs a suite, unless it was green on exactly these files, this Node and this runtime: then that
 * run's counts are told, with its time, and nothing is run. `fresh` always runs. A red run is never kept.
 * @param {string} name
 * @param {{ fresh: boolean, runtime: string }} given
 * @param {() => Promise<import('./stages.mjs').Counts>} run
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
export async function unlessUnchanged(name, { fresh, runtime }, run) {
  const key = await inputsKey(runtime)
  const green = readRecord()[name]
  if (!fresh && green?.key === key) {
    console.log(
      `Nothing changed since the green run of ${green.at}: its ${green.passed} passed tests were not run again (npm test -- --fresh runs them).`,
    )
    return { passed: green.passed, failed: 0, ok: true }
  }
  const counts = await run()
  if (counts.ok && counts.failed === 0) {
    const at = new Date().toISOString()
    await mkdir(join(ROOT, 'out'), { recursive: true })
    const record = { ...readRecord(), [name]: { key, passed: counts.passed, at } }
    await writeFile(RECORD, JSON.stringify(record))
  }
  return counts
}

async function inputsKey(/** @type {string} */ runtime) {
  const names = (await readdir(ROOT)).filter((name) => !NOT_INPUTS.has(name)).sort()
  return contentHash(names, [process.version, process.platform, runtime, String(isRoot)])
}

/** @returns {Record<string, { key: string, passed: number, at: string } | undefined>} */
function readRecord() {
  try {
    return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {}
  } catch {
    return {}
  }
}
