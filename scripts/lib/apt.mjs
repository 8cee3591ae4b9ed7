import { capture } from './capture.mjs'
import { hasApt, isRoot } from './machine.mjs'

/**
 * A package, or the names one library goes by: Debian 12's first, then the one of releases with
 * 64-bit time (`libasound2t64`).
 * @typedef {string | readonly string[]} Package
 */

/**
 * @typedef {object} Machine
 * @property {boolean} hasApt
 * @property {boolean} isRoot
 * @property {typeof import('./capture.mjs').capture} capture
 * @property {(line: string) => void} say
 */

/**
 * Which of the packages are not installed, each by the name this release knows.
 * @param {readonly Package[]} packages
 * @param {typeof import('./capture.mjs').capture} capture
 */
async function missingPackages(packages, capture) {
  const names = packages.flat()
  // dpkg-query fails when one name is unknown and still prints the others.
  const { stdout } = await capture('dpkg-query', [
    '-W',
    `-f=\${Package} \${db:Status-Status}\n`,
    ...names,
  ])
  const installed = new Set(
    stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  )
  const missing = packages
    .map((item) => [item].flat())
    .filter((item) => !item.some((name) => installed.has(name)))
  return Promise.all(missing.map((names) => nameHere(names, capture)))
}

/**
 * The last of the names that apt can install, else the first.
 * @param {readonly string[]} names
 * @param {typeof import('./capture.mjs').capture} capture
 */
async function nameHere(names, capture) {
  for (const name of names.slice(1).reverse()) {
    const { stdout } = await capture('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(stdout)) return name
  }
  return /** @type {string} */ (names[0])
}

/** @type {Machine} */
const THIS_MACHINE = { hasApt, isRoot, capture, say: console.error }

/**
 * Makes sure that Debian packages are there. Root is told which are missing and how they are
 * installed before it happens; anyone else gets the one command that does it, and nothing is changed.
 * @param {readonly Package[]} packages
 * @param {Machine} [machine]
 * @returns {Promise<boolean>} whether all are installed now
 */
export async function ensurePackages(packages, { hasApt, isRoot, capture, say } = THIS_MACHINE) {
  const missing = await missingPackages(packages, capture)
  if (missing.length === 0) return true
  if (!hasApt || !isRoot) {
    say(`Missing system packages. Run:\n  ${commandFor(missing)}`)
    return false
  }
  say(`Missing system packages: ${missing.join(' ')}`)
  say(
    `Running as root, so they are installed now:\n  apt-get ${[...INSTALL, ...missing].join(' ')}`,
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await capture('apt-get', ['-qq', 'update'], { env })
  // A stale list is often good enough, so a failed update alone is not the end. A new one may know
  // other names.
  const names = await missingPackages(packages, capture)
  const install = await capture('apt-get', [...INSTALL, ...names], { env })
  if (install.ok) return true
  say(`${update.ok ? '' : update.stderr}${install.stderr}`.trim())
  say(`Could not install them. Run:\n  ${commandFor(missing)}`)
  return false
}

const INSTALL = ['-qq', 'install', '-y', '--no-install-recommends']

/** The line for a person to run; Debian's own sudo may be absent, hence no test for it. */
function commandFor(/** @type {readonly string[]} */ packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}
