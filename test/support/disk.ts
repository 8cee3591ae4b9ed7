import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'

/** Where a program of this user, or the system for it, may leave something. */
const PLACES = [
  '/tmp',
  '/var/tmp',
  '/var/crash',
  '/var/lib/systemd/coredump',
  '/dev/shm',
  homedir(),
]

/** Files below these folders and the places above that were written since then (Linux). */
export function filesSince(since: Date, folders: readonly string[]): string[] {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    /^XDG_|^TMPDIR$/.test(name) && value?.startsWith('/') ? [value] : [],
  )
  const roots = [...new Set([...PLACES, ...own, ...folders])]
  // Libraries are no place that anything is written to, and have most of the files.
  const rest = ['-name', 'node_modules', '-prune', '-o', '-type', 'f']
  const args = [...rest, '-newermt', since.toISOString(), '-print0']
  try {
    return found(execFileSync('find', [...roots, ...args], FIND))
  } catch (error) {
    // It complains of what is gone or not ours, and tells the rest.
    return found((error as { stdout: string }).stdout)
  }
}

const FIND: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  stdio: ['ignore', 'pipe', 'ignore'],
}
const found = (output: string) => output.split('\0').filter((path) => path !== '')

/** How a secret stands in base64 of a text that has so many bytes before it, without what its neighbours share. */
const inBase64 = (bytes: Buffer, before: number) =>
  Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .slice(before === 0 ? 0 : before + 1)
    .replace(/.=*$/, '')

/** A secret as a file or a message may hold it: as it is, in base64 of any alignment, hex and UTF-16. */
function formsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret)
  const texts = [secret, bytes.toString('hex'), ...[0, 1, 2].map((each) => inBase64(bytes, each))]
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(secret, 'utf16le')]
}

/** Whether these bytes hold the secret in any of its forms. */
export function holds(bytes: Uint8Array, secret: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return formsOf(secret).some((form) => buffer.includes(form))
}

/** Names of what holds one of the secrets: files by their path. */
export const holdersIn = (paths: readonly string[], secrets: readonly string[]): string[] =>
  paths.filter((path) => {
    const bytes = readOrNothing(path)
    return secrets.some((secret) => holds(bytes, secret))
  })

/** Arguments and environment of every process that this user may look at. */
export const processTexts = (): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`])

function readOrNothing(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    // Gone, or nobody's to read.
    return Buffer.alloc(0)
  }
}
