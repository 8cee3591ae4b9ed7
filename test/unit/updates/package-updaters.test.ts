import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CarefulDebUpdater, CarefulRpmUpdater } from '../../../electron/updates/package-updaters'

/** The system's tools are stand-ins, each with an exit code of its own; shell and processes are real. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-updaters-'))
  vi.stubEnv('PATH', folder)
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  // As polkit's: asks, then runs the command.
  tool('pkexec', 'while [ "$1" != /bin/bash ]; do shift; done; exec "$@"')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

function tool(name: string, body: string) {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${folder}/calls'\n${body}\n`)
  chmodSync(file, 0o755)
}

const UPDATERS = { deb: CarefulDebUpdater, rpm: CarefulRpmUpdater }

/** Installs with these tools, and tells what happened. */
function installed(by: keyof typeof UPDATERS, exitCodes: Readonly<Record<string, number>>) {
  for (const [name, code] of Object.entries(exitCodes)) tool(name, `exit ${code}`)
  const relaunch = vi.fn()
  const app = { version: '0.1.0', name: 'x', isPackaged: true, quit() {}, onQuit() {} }
  const updater = new UPDATERS[by](relaunch, app as never)
  updater.logger = null
  const file = join(folder, `new one.${by}`)
  Object.assign(updater, { downloadedUpdateHelper: { file, downloadedFileInfo: {} } })
  const errors: string[] = []
  updater.on('error', ({ message }) => errors.push(message))
  const isInstalled = updater.install(false, true)
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
  return {
    ...{ isInstalled, errors, file },
    restarts: relaunch.mock.calls.length,
    questions: calls.filter((call) => call.startsWith('pkexec')).length,
    commands: calls.filter((call) => !call.startsWith('pkexec')),
  }
}

describe('a deb', () => {
  it('is installed by apt-get, which asks for what it needs, and the app starts again', () => {
    const it = installed('deb', { 'apt-get': 0, dpkg: 0 })
    expect(it).toMatchObject({ isInstalled: true, errors: [], restarts: 1, questions: 1 })
    expect(it.commands).toEqual([`apt-get install -y --no-remove ${it.file}`])
  })

  it('is installed by dpkg where there is no apt-get', () => {
    const it = installed('deb', { dpkg: 0 })
    expect(it).toMatchObject({ isInstalled: true, restarts: 1, questions: 1 })
    expect(it.commands).toEqual([`dpkg -i ${it.file}`])
  })

  it.each([
    ['apt-get', { 'apt-get': 100, dpkg: 0 }, 100],
    ['dpkg', { dpkg: 1 }, 1],
  ])('that %s refuses is not installed, and nobody is asked twice', (_tool, codes, code) => {
    const it = installed('deb', codes)
    expect(it).toMatchObject({ isInstalled: false, restarts: 0, questions: 1 })
    expect(it.commands).toHaveLength(1)
    expect(it.errors).toEqual([expect.stringContaining(`exited with code ${code}`)])
  })

  it('cannot be installed without any tool for it, and nobody is asked', () => {
    tool('gone', '')
    writeFileSync(join(folder, 'calls'), '')
    const it = installed('deb', {})
    expect(it).toMatchObject({ isInstalled: false, restarts: 0, questions: 0 })
    // 127 would be said to be a refused password.
    expect(it.errors).toEqual([expect.not.stringContaining('127')])
  })
})

describe('an rpm', () => {
  it.each([
    ['zypper', ['zypper', 'dnf', 'yum', 'rpm']],
    ['dnf', ['dnf', 'yum', 'rpm']],
    ['yum', ['yum', 'rpm']],
    ['rpm', ['rpm']],
  ])('is installed by %s, never without what it needs', (first, tools) => {
    const it = installed('rpm', Object.fromEntries(tools.map((name) => [name, 0])))
    expect(it).toMatchObject({ isInstalled: true, errors: [], restarts: 1, questions: 1 })
    expect(it.commands).toEqual([expect.stringMatching(new RegExp(`^${first} .*${it.file}$`))])
    expect(it.commands[0]).not.toContain('--nodeps')
  })

  it('that dnf refuses is not installed', () => {
    const it = installed('rpm', { dnf: 1, yum: 0, rpm: 0 })
    expect(it).toMatchObject({ isInstalled: false, restarts: 0, questions: 1 })
    expect(it.commands).toHaveLength(1)
  })
})
