import { setTimeout as wait } from 'node:timers/promises'
import type { Held, Told } from './client'
import type { Client } from './clients'
import { CREDENTIALS } from './credentials'
import { deadlineOf, endsBy, type Fault, type Site, SOON_MS, workcardIdOf } from './fault'

const HEALTHY_ID = '11111222'
/** The lookup's own limit where a row asks for none, in milliseconds. */
const LIMIT_MS = 15_000
/** More than any card has to say. */
const MOST_STATE = 5000
/** HTTP's dates have whole seconds, and the call takes some. */
const CLOCK_MS = 6000
const AT_ONCE = 12

/** What was wrong with it, in words; nothing when all was as it must be. */
async function runFault(client: Client, fault: Fault, healthy: Site, nth: number) {
  const problems: string[] = []
  const check = (isRight: boolean | undefined, problem: string) => {
    if (!isRight && !problems.includes(problem)) problems.push(problem)
  }
  const site = await fault.site()
  try {
    for (let time = 0; time < (fault.times ?? 1); time += 1) {
      const workcardId = workcardIdOf(nth, time)
      const limitMs = fault.limitMs ?? LIMIT_MS
      const format = fault.format ?? 'json'
      const told = await client.ask({ url: site.url, workcardId, format, limitMs })
      checkTold(told, fault, client, workcardId, check)
    }
    const next = async (url: string, which: string) => {
      const started = performance.now()
      const { ends } = await client.ask({
        url,
        workcardId: HEALTHY_ID,
        format: 'json',
        limitMs: LIMIT_MS,
      })
      check(ends === 'number/mobile', `the next lookup ${which} is ${ends}`)
      check(performance.now() - started < SOON_MS, `the next lookup ${which} takes long`)
    }
    await site.heal?.()
    if (site.heal) await next(site.url, 'there')
    await next(healthy.url, 'elsewhere')
    const mayLinger = fault.lingers && client.way === 'electron'
    check(mayLinger || (await isLetGo(site)), 'a connection is held')
  } finally {
    site.close()
  }
  return problems
}

function checkTold(
  told: Told,
  fault: Fault,
  { way }: Client,
  workcardId: string,
  check: (isRight: boolean, problem: string) => void,
): void {
  const { ends, subCode, state, listeners, ms, offsetMs } = told
  check(ends === endsBy(fault, way), `it is ${ends} (${subCode}), not ${endsBy(fault, way)}`)
  check(ms < deadlineOf(fault), `it took ${Math.round(ms)} ms`)
  check(told.workcardId === workcardId, `the field holds ${told.workcardId}`)
  check(listeners === 0, `${listeners} listeners are left on its signal`)
  check(state.length < MOST_STATE, `the panel gets ${state.length} characters`)
  for (const secret of [CREDENTIALS.appSecret, CREDENTIALS.sessionKey])
    check(!state.includes(secret), 'the panel gets a secret')
  const off = fault.offsetMs === undefined ? 0 : Math.abs((offsetMs ?? 0) - fault.offsetMs)
  check(off < CLOCK_MS, `the clock is said to be off by ${offsetMs} ms`)
}

/** Whether the client has hung up, which the site's own closing would hide. */
async function isLetGo(site: Site): Promise<boolean> {
  for (let ms = 0; ms < 5000 && site.open() > 0; ms += 20) await wait(20)
  return site.open() === 0
}

/** The problems of each fault by its ID; several faults at a time. */
export async function runFaults(
  client: Client,
  faults: readonly Fault[],
  healthy: Site,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const problems = new Map<string, readonly string[]>()
  const left = [...faults.entries()]
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [nth, fault] = next
      const found = await runFault(client, fault, healthy, nth).catch((error) => [String(error)])
      problems.set(fault.id, found)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return problems
}

/** What is held more than before, after the time it takes to let go; empty when nothing is. */
export async function leaks(client: Client, before: Held): Promise<Held> {
  let more: Record<string, number> = {}
  for (let ms = 0; ms < 15_000; ms += 250) {
    const now = await client.held()
    const grown = Object.entries(now).filter(([name, count]) => count > (before[name] ?? 0))
    more = Object.fromEntries(grown.map(([name, count]) => [name, count - (before[name] ?? 0)]))
    if (grown.length === 0) break
    await wait(250)
  }
  return more
}
