import { readdirSync, readFileSync } from 'node:fs'

export interface Usage {
  /** Proportional set size: pages that processes share are divided among them. */
  readonly pssMegabytes: number
  /** Of it, what would be gone with the page. */
  readonly pageMegabytes: number
  readonly cpuMs: number
}

const read = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    // It ended while it was read.
    return ''
  }
}

/** The fields after the command's name, which may hold spaces and brackets itself. */
const stat = (pid: number): string[] => read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []

/** A process and all below it. */
function family(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(stat(Number(name))[1])] as const)
  const found = [root]
  for (const one of found) {
    for (const [pid, parent] of parents) if (parent === one) found.push(pid)
  }
  return found
}

const kilobytes = (text: string) => Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)

/** Of the threads that live. The time of the whole process is sampled in ticks, too coarse for a process at rest. */
function cpu(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => Number(read(pid, `task/${thread}/schedstat`).split(' ')[0]) / 1e6)
      .reduce((all, milliseconds) => all + milliseconds, 0)
  } catch {
    return 0
  }
}

/** What an app with all its processes uses. */
export function usageOf(root: number): Usage {
  const pids = family(root)
  const sum = (of: number[], value: (pid: number) => number) =>
    of.reduce((all, pid) => all + value(pid), 0)
  const pss = (pid: number) => kilobytes(read(pid, 'smaps_rollup')) / 1024
  const pages = pids.filter((pid) => read(pid, 'cmdline').includes('--type=renderer'))
  return {
    pssMegabytes: sum(pids, pss),
    pageMegabytes: sum(pages, pss),
    cpuMs: sum(pids, cpu),
  }
}
