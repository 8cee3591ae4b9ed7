import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Without an answer to any question: what asks gets the end of its input. */
export async function apt(...args: readonly string[]): Promise<string> {
  const child = run('apt-get', ['-y', ...args], { maxBuffer: 1 << 24 })
  child.child.stdin?.end()
  const { stdout, stderr } = await child
  return stdout + stderr
}

/** Paths of everything that is installed, without what package tools and caches write for themselves. */
export function systemPaths(): Set<string> {
  const skipped = ['/var/lib/dpkg', '/var/lib/apt', '/var/cache', '/var/log', '/usr/share/mime']
  const rules = skipped.flatMap((path) => ['-path', path, '-prune', '-o'])
  // dpkg takes an empty /opt away with the last package that used it.
  const places = ['/etc', '/opt', '/usr', '/var', '/home'].filter((path) => existsSync(path))
  const args = [...places, '-xdev', ...rules, '-print']
  const found = execFileSync('find', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  return new Set(found.split('\n'))
}

/** The same package under an older version, with a file that the newer one has not. */
export async function olderPackage(deb: string, version: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'older-'))
  const root = join(folder, 'root')
  const older = join(folder, 'older.deb')
  await run('dpkg-deb', ['-R', deb, root])
  const control = join(root, 'DEBIAN', 'control')
  const text = readFileSync(control, 'utf8').replace(/^Version: .*$/m, `Version: ${version}`)
  writeFileSync(control, text)
  writeFileSync(join(root, 'opt', 'workcard-dialer', 'only-in-the-older'), '')
  await run('dpkg-deb', ['--root-owner-group', '-Znone', '-b', root, older])
  rmSync(root, { recursive: true })
  return older
}

export interface AppProcess {
  readonly pid: number
  readonly command: string
  /** `browser` for the main one. */
  readonly type: string
  /** Chromium's: 2 with a filter of system calls. */
  readonly seccomp: string
  readonly userNamespace: string
}

/** What runs of the app under this user. */
export function appProcesses(uid: number): AppProcess[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const status = /^\d+$/.test(name) ? readFileSync(`/proc/${name}/status`, 'utf8') : ''
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      const isOurs = new RegExp(`^Uid:\\t${uid}\\t`, 'm').test(status)
      if (!isOurs || !command.startsWith('/opt/workcard-dialer/')) return []
      return [
        {
          pid: Number(name),
          command,
          type: /--type=([a-z-]+)/.exec(command)?.[1] ?? 'browser',
          seccomp: /^Seccomp:\t(\d)/m.exec(status)?.[1] ?? '',
          userNamespace: readlinkSync(`/proc/${name}/ns/user`),
        },
      ]
    } catch {
      return []
    }
  })
}

/** Paths of the libraries that a binary is linked with, and the names of those that are not there. */
export function linkedLibraries(file: string): { found: string[]; missing: string[] } {
  const text = execFileSync('ldd', [file], { encoding: 'utf8' })
  return {
    found: [...text.matchAll(/=> (\/\S+) /g)].map(([, path]) => path ?? ''),
    missing: [...text.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? ''),
  }
}

/** The packages that these files belong to; one that is nobody's is named by its path. */
export function ownersOf(paths: readonly string[]): string[] {
  // With /usr merged, a file has two names, and dpkg knows it by one of them.
  const namesOf = (path: string) => [path, `/usr${path}`, path.replace(/^\/usr/, '')]
  const { stdout } = spawnSync('dpkg', ['-S', ...paths.flatMap(namesOf)], { encoding: 'utf8' })
  const owners = new Map<string, string>()
  for (const [, name, path] of stdout.matchAll(/^([^:,\n]+).*: (\/.*)$/gm))
    owners.set(path ?? '', name ?? '')
  return paths.map((path) => namesOf(path).flatMap((name) => owners.get(name) ?? [])[0] ?? path)
}

/** Everything that apt brings with the package, recommended packages aside. */
export function dependencyClosure(name: string): Set<string> {
  const no = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances']
  const args = ['depends', '--recurse', ...no.map((kind) => `--no-${kind}`), name]
  const text = execFileSync('apt-cache', args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  return new Set(text.split('\n').map((line) => line.replace(/^.*: /, '').trim()))
}

export const modeOf = (path: string): number => statSync(path).mode & 0o7777

export const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0
