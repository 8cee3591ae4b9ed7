import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../lib/machine.mjs'
import { run } from '../lib/run.mjs'

const DESKTOP = join(ROOT, 'scripts', 'desktop.mjs')

/**
 * Runs a test runner on a desktop of its own and counts what its JSON report says.
 * @param {(report: string) => { args: string[], env?: Record<string, string> }} command gets the
 *   path the report is to be written to, gives the arguments for Node
 * @param {(report: any) => { passed: number, failed: number }} count
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
export async function runWithReport(command, count, env) {
  const directory = await mkdtemp(join(tmpdir(), 'report-'))
  try {
    const file = join(directory, 'report.json')
    const { args, env: own } = command(file)
    const code = await run(process.execPath, [DESKTOP, process.execPath, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env, ...own },
    })
    const report = await readFile(file, 'utf8').catch(() => null)
    if (report === null) return { passed: 0, failed: 0, ok: false }
    const counts = count(JSON.parse(report))
    return { ...counts, ok: code === 0 && counts.passed + counts.failed > 0 }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
