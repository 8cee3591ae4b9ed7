import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Bytes that a dump may have. With 0 the kernel would still hand the memory to a program that collects
 * dumps (core(5)); 1 is the value with which it does not (fs/coredump.c, since Linux 2.6.33).
 */
const LIMIT = '1:1'

/**
 * Linux: lets no crash of this process, or of one that it starts, leave its memory in a file, because the
 * keys are in it. Node cannot limit its own process, so util-linux' `prlimit` does. Never rejects: where the
 * program is missing or the system refuses, things stay as the system has them.
 */
export async function preventCoreDumps(platform: NodeJS.Platform): Promise<void> {
  if (platform !== 'linux') return
  const children = await childrenOf(process.pid).catch(() => [])
  const limit = (pid: number) => run('prlimit', ['--pid', String(pid), `--core=${LIMIT}`])
  await Promise.allSettled([process.pid, ...children].map(limit))
}

/** Those that are there already: later ones inherit. Each of the process's threads has its own. */
async function childrenOf(pid: number): Promise<number[]> {
  const tasks = `/proc/${pid}/task`
  const lists = (await readdir(tasks)).map((task) =>
    readFile(`${tasks}/${task}/children`, 'utf8').catch(() => ''),
  )
  return (await Promise.all(lists)).flatMap((list) => list.split(' ').filter(Boolean).map(Number))
}
