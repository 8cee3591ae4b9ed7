import { capture } from './capture.mjs'
import { hasApt, isRoot } from './machine.mjs'

/**
 * A package, or the names one library goes by: Debian 12's first, then the one of releases with
 * 64-bit time (`libasound2t64`).
 * @typedef {string | readonly string[]} Package
 */

/**
 * Which of the packages are not installed, each by the name this release knows.
 * @param {readonly Package[]} packages
 */
async function missingPackages(packages) {
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
  return Promise.all(missing.map(nameHere))
}

/** The last of the names that apt can install, else the first. */
async function nameHere(/** @type {readonly string[]} */ names) {
  for (const name of names.slice(1).reverse()) {
    const { stdout } = await capture('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(stdout)) return name
  }
  return /** @type {string} */ (names[0])
}

/**
 * Makes sure that Debian packages are there: as root it installs the missing ones, as anyone else
 * it prints the one command that does.
 * @param {readonly Package[]} packages
 * @returns {Promise<boolean>} whether all are installed now
 */
export async function ensurePackages(packages) {
  const missing = await missingPackages(packages)
  if (missing.length === 0) return true
  if (!hasApt || !isRoot) {
    console.error(`Missing system packages. Run:\n  ${commandFor(missing)}`)
    return false
  }
  console.log(`Installing ${missing.length} system packages: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await capture('apt-get', ['-qq', 'update'], { env })
  // A stale list is often good enough, so a failed update alone is not the end.
  const install = await capture('apt-get', [...INSTALL, ...(await missingPackages(packages))], {
    env,
  })
  if (install.ok) return true
  console.error(`${update.ok ? '' : update.stderr}${install.stderr}`.trim())
  console.error(`Could not install them. Run:\n  ${commandFor(missing)}`)
  return false
}

const INSTALL = ['-qq', 'install', '-y', '--no-install-recommends']

/** The line for a person to run; Debian's own sudo may be absent, hence no test for it. */
function commandFor(/** @type {readonly string[]} */ packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}
