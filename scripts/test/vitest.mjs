import { join } from 'node:path'
import { runWithReport } from './report.mjs'

/**
 * Unit and integration tests.
 * @param {readonly string[]} suites folders of test/ to narrow to; none runs all that the config names
 * @param {Record<string, string>} [env]
 * @param {string} [config] another one than the project's
 */
export function runVitest(suites, env, config) {
  const cli = join('node_modules', 'vitest', 'vitest.mjs')
  const filters = suites.map((name) => `test/${name}/`)
  return runWithReport(
    (report) => ({
      args: [
        cli,
        'run',
        ...(config ? [`--config=${config}`] : []),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...filters,
      ],
    }),
    countVitest,
    env,
  )
}

/** Skipped and todo tests are failures: nothing may be left out silently. So is a file that did not load. */
function countVitest(/** @type {VitestReport} */ report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const left = report.numPendingTests + report.numTodoTests
  if (left > 0) console.error(`${left} tests are skipped or todo, counted as failed.`)
  return { passed: report.numPassedTests, failed: report.numFailedTests + left + unloaded.length }
}

/**
 * The parts of vitest's JSON report (Jest's format) that are read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */
