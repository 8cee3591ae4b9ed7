import { readdirSync, readFileSync } from 'node:fs'

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended, or is another user's.
    return ''
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Processes of that name (its first 15 characters) in that session, so none of a test beside it. */
const processesOf = (name: string, { DBUS_SESSION_BUS_ADDRESS: bus }: Environment): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => read(`/proc/${pid}/comm`).trim() === name)
    .filter((pid) => read(`/proc/${pid}/environ`).includes(`DBUS_SESSION_BUS_ADDRESS=${bus}\0`))
    .map(Number)

/** Stops them as a program that hangs; returns what lets them go on. */
export function hang(name: string, session: Environment = process.env): () => void {
  const pids = processesOf(name, session)
  if (pids.length === 0) throw new Error(`No ${name} is running here.`)
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  return () => {
    for (const pid of processesOf(name, session)) process.kill(pid, 'SIGCONT')
  }
}

/** Ends them as a crash does. */
export function crash(name: string): void {
  for (const pid of processesOf(name, process.env)) process.kill(pid, 'SIGKILL')
}
