import { readFileSync } from 'node:fs'
import { arch, cpus, release, totalmem, type } from 'node:os'

export interface Machine {
  readonly at: string
  readonly runtime: string
  readonly node: string
  readonly system: string
  readonly processor: string
  readonly memory: string
  /** Load average of the last minute when the run began: above 1 somebody else was working, too. */
  readonly load: string
}

export function describeMachine(runtime: string): Machine {
  const [first] = cpus()
  return {
    at: new Date().toISOString(),
    runtime,
    node: process.version,
    system: `${type()} ${release()} ${arch()}`,
    processor: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 1e9)} GB`,
    load: readFileSync('/proc/loadavg', 'utf8').split(' ')[0] ?? '',
  }
}

export const machineLine = (machine: Machine): string =>
  [
    machine.runtime,
    `Node ${machine.node.slice(1)} (SDKs and terminal)`,
    machine.system,
    machine.processor,
    machine.memory,
    `load at the start ${machine.load}`,
    machine.at.slice(0, 10),
  ].join(' · ')
