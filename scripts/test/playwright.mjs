import { join } from 'node:path'
import { runWithReport } from './report.mjs'

/**
 * Tests in real browsers, by default the end-to-end tests on real Electron.
 * @param {Record<string, string>} env names the Electron to use
 * @param {string} [suite] folder of test/
 * @param {readonly string[]} [options] Playwright's
 */
export function runPlaywright(env, suite = 'e2e', options = []) {
  const cli = join('node_modules', '@playwright', 'test', 'cli.js')
  const config = join('test', suite, 'playwright.config.ts')
  return runWithReport(
    (report) => ({
      args: [cli, 'test', `--config=${config}`, '--reporter=list,json', ...options],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
    countPlaywright,
    env,
  )
}

/** Skipped and flaky tests are failures: nothing may be left out silently or pass by luck. */
function countPlaywright(/** @type {PlaywrightReport} */ { stats, errors }) {
  const { expected, unexpected, skipped, flaky } = stats
  if (skipped + flaky > 0)
    console.error(`${skipped} skipped and ${flaky} flaky tests, counted as failed.`)
  return { passed: expected, failed: unexpected + skipped + flaky + errors.length }
}

/**
 * The parts of Playwright's JSON report that are read here.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, skipped: number, flaky: number }} stats
 * @property {unknown[]} errors outside any test
 */
