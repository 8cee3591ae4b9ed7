import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { capture } from '../lib/capture.mjs'

/** The person who uses the installed app in the test. Nobody else is called so. */
export const TEST_USER = 'workcard-test'
/** Two more of them, at one machine at once. */
export const TEAM = { lead: 'workcard-lead', agent: 'workcard-agent' }
export const PEOPLE = [TEST_USER, ...Object.values(TEAM)]
export const PACKAGE = 'workcard-dialer'

/** The version that is installed, or null. */
export async function installedVersion() {
  const query = ['-W', `-f=\${db:Status-Status} \${Version}`, PACKAGE]
  const { stdout } = await capture('dpkg-query', query)
  return /^installed (\S+)/.exec(stdout)?.[1] ?? null
}

/** Names of all installed packages. */
export async function installedPackages() {
  const { stdout } = await capture('dpkg-query', ['-W', `-f=\${Package} \${db:Status-Status}\\n`])
  return stdout.split('\n').flatMap((line) => /^(\S+) installed$/.exec(line)?.[1] ?? [])
}

/**
 * Makes the machine what it was: the package goes, with what apt installed for it, and the people with
 * all that they run. Also after a test that was cut off.
 * @param {readonly string[] | null} before the packages that were installed before the test
 */
export async function cleanMachine(before) {
  for (const name of PEOPLE) await endProcessesOf(name)
  // With these people there, the machine's policy is the test's, which was cut off.
  if ((await capture('id', [TEAM.lead])).ok)
    rmSync('/etc/workcard-dialer', { recursive: true, force: true })
  const now = await installedPackages()
  const later = before === null ? [] : now.filter((name) => !before.includes(name))
  // What a person installed meanwhile is not marked as brought by another package.
  const { stdout } = later.length > 0 ? await capture('apt-mark', ['showauto', ...later]) : NOTHING
  const extra = stdout.split('\n').filter((name) => name !== '')
  // apt does nothing at all when it does not know one of the names: removed and purged is unknown.
  const isKnown = (await capture('dpkg-query', ['-W', PACKAGE])).ok
  const surplus = [...new Set(isKnown ? [PACKAGE, ...extra] : extra)]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (surplus.length > 0) {
    const purge = await capture('apt-get', ['-qq', 'purge', '-y', ...surplus], { env })
    if (!purge.ok) console.error(`Left on the machine: ${surplus.join(' ')}\n${purge.stderr}`)
  }
  for (const name of PEOPLE) await capture('userdel', ['--remove', name])
}

const NOTHING = { stdout: '' }

/** Ends what a person runs; the processes are found by their owner, one by one. */
export async function endProcessesOf(/** @type {string} */ user) {
  const { ok, stdout } = await capture('id', ['-u', user])
  if (!ok) return
  const uid = Number(stdout)
  for (let left = processesOf(uid); left.length > 0; left = processesOf(uid)) {
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function processesOf(/** @type {number} */ uid) {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const isOurs = /^\d+$/.test(name) && statSync(`/proc/${name}`).uid === uid
      return isOurs && !isZombie(name) ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

/** It has ended and waits for a parent that looks. */
const isZombie = (/** @type {string} */ pid) =>
  /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
