import { expect, it } from 'vitest'
import { ensurePackages } from '../../../../scripts/lib/apt.mjs'

/** A Debian that has xvfb only, and keeps what happened in its order. */
function machine(given: { isRoot: boolean; installs?: boolean }) {
  const events: string[] = []
  async function capture(command: string, args: readonly string[]) {
    if (command === 'apt-get') events.push(`$ ${[command, ...args].join(' ')}`)
    const fails = command === 'apt-get' && args.includes('install') && given.installs === false
    const stdout = command === 'dpkg-query' ? 'xvfb installed\n' : 'Candidate: (none)'
    return { ok: !fails, stdout, stderr: fails ? 'E: no such thing' : '' }
  }
  const say = (line: string) => events.push(line)
  return { events, parts: { hasApt: true, isRoot: given.isRoot, capture, say } }
}

const COMMAND =
  'sudo apt-get update && sudo apt-get install -y --no-install-recommends xclip libgtk-3-0'
const PACKAGES = ['xvfb', 'xclip', ['libgtk-3-0', 'libgtk-3-0t64']]

it('says nothing where all packages are there', async () => {
  const { events, parts } = machine({ isRoot: true })
  expect(await ensurePackages(['xvfb'], parts)).toBe(true)
  expect(events).toEqual([])
})

it('tells root what is missing and what it does before it does it', async () => {
  const { events, parts } = machine({ isRoot: true })
  expect(await ensurePackages(PACKAGES, parts)).toBe(true)
  expect(events).toEqual([
    'Missing system packages: xclip libgtk-3-0',
    'Running as root, so they are installed now:\n  apt-get -qq install -y --no-install-recommends xclip libgtk-3-0',
    '$ apt-get -qq update',
    '$ apt-get -qq install -y --no-install-recommends xclip libgtk-3-0',
  ])
})

it('changes nothing for anyone else and tells the command', async () => {
  const { events, parts } = machine({ isRoot: false })
  expect(await ensurePackages(PACKAGES, parts)).toBe(false)
  expect(events).toEqual([`Missing system packages. Run:\n  ${COMMAND}`])
})

it('says why they could not be installed', async () => {
  const { events, parts } = machine({ isRoot: true, installs: false })
  expect(await ensurePackages(PACKAGES, parts)).toBe(false)
  expect(events.slice(-2)).toEqual([
    'E: no such thing',
    `Could not install them. Run:\n  ${COMMAND}`,
  ])
})
