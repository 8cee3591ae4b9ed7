/** Tests that passed and failed so far; a stage that is no test counts as one failure when it fails. */
export const total = { passed: 0, failed: 0 }

/** @typedef {{ passed: number, failed: number, ok: boolean }} Counts ok: the runner's own verdict */

/**
 * Runs one stage under a header and prints its time. `false`, `null` or an exception is a failure;
 * counts are added up.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T | null>} null when it threw
 */
export async function stage(name, work) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  let failed = false
  /** @type {string | null} */
  let notRun = null
  try {
    const result = await work()
    failed = !add(result)
    if (isNotRun(result)) notRun = result.notRun
    return result
  } catch (error) {
    failed = true
    console.error(error instanceof Error ? error.message : error)
    total.failed += 1
    return null
  } finally {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const outcome = notRun === null ? (failed ? 'FAILED' : 'ok') : `NOT RUN, ${notRun}`
    console.log(`== ${name}: ${outcome} (${seconds} s)`)
  }
}

/**
 * The result of a stage that this machine cannot run: neither good nor bad, and said so.
 * @typedef {{ notRun: string }} NotRun
 */

/** @returns {value is NotRun} */
function isNotRun(/** @type {unknown} */ value) {
  return typeof value === 'object' && value !== null && 'notRun' in value
}

/** Adds a stage's result to the total and says whether it was good. */
function add(/** @type {unknown} */ result) {
  if (!isCounts(result)) {
    if (!result) total.failed += 1
    return Boolean(result)
  }
  total.passed += result.passed
  // A runner that fails without a failed test (a crash, a broken config, no tests at all) counts.
  total.failed += result.failed === 0 && !result.ok ? 1 : result.failed
  return result.ok && result.failed === 0
}

/** @returns {value is Counts} */
function isCounts(/** @type {unknown} */ value) {
  return typeof value === 'object' && value !== null && 'passed' in value && 'failed' in value
}

/** The last line of every run. */
export function summary() {
  return `${total.passed} passed, ${total.failed} failed`
}
