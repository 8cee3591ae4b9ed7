import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Batch } from './batch'
import { TARGETS } from './targets'

// Usage: npm run fuzz [-- --minutes N] [-- --seed S] [-- --only TARGET]
// An hour unless told otherwise; `--minutes 0` is one batch of each target.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
})
/** A batch takes well below a second; a machine that is busy may need more. */
const HANG_MS = 60_000
const SEEDS = 2 ** 31
/** Far from its neighbours’, so that runs of neighbouring seeds do not meet the same inputs (a linear congruence). */
const seedAfter = (seed: number) => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 1

interface Sums {
  cases: number
  grown: number
  slowestMs: number
  growth: number
}

function startWorker(): ChildProcess {
  return fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] })
}

/** The batch, or what keeps it from an end. */
function runIn(worker: ChildProcess, name: string, seed: number): Promise<Batch | string> {
  return new Promise((resolve) => {
    const end = (outcome: Batch | string) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(outcome)
    }
    const timer = setTimeout(() => {
      worker.kill('SIGKILL')
      end(`it hangs: no answer for ${HANG_MS / 1000} s`)
    }, HANG_MS)
    worker.once('message', (batch) => end(batch as Batch))
    worker.once('exit', (code, signal) => end(`its process has ended: ${signal ?? code}`))
    worker.send({ name, seed })
  })
}

async function fuzz(): Promise<boolean> {
  const first = Number(values.seed ?? Math.floor(Math.random() * SEEDS))
  const end = performance.now() + Number(values.minutes) * 60_000
  if (!Number.isInteger(first) || !Number.isFinite(end)) throw new Error('not a number')
  const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only)
  if (targets.length === 0)
    throw new Error(`Targets: ${TARGETS.map(({ name }) => name).join(', ')}`)
  console.log(`seed ${first}`)
  const sums = new Map<string, Sums>()
  let worker = startWorker()
  let problems = 0
  let seed = first
  do {
    for (const { name } of targets) {
      const outcome = await runIn(worker, name, seed)
      const problem = typeof outcome === 'string' ? outcome : outcome.problem
      if (problem !== null) {
        problems += 1
        console.error(`${name}: ${problem}`)
        console.error(`Again by: npm run fuzz -- --minutes 0 --only '${name}' --seed ${seed}\n`)
      }
      if (typeof outcome === 'string') worker = startWorker()
      else add(sums, name, outcome)
    }
    seed = seedAfter(seed)
  } while (performance.now() < end && problems < 20)
  worker.kill()
  report(sums, problems)
  return problems === 0
}

function add(sums: Map<string, Sums>, name: string, batch: Batch): void {
  const sum = sums.get(name) ?? { cases: 0, grown: 0, slowestMs: 0, growth: 0 }
  sums.set(name, {
    cases: sum.cases + batch.cases,
    grown: sum.grown + batch.grown,
    slowestMs: Math.max(sum.slowestMs, batch.slowestMs),
    growth: Math.max(sum.growth, batch.growth),
  })
}

function report(sums: ReadonlyMap<string, Sums>, problems: number): void {
  let all = 0
  for (const [name, { cases, grown, slowestMs, growth }] of sums) {
    all += cases
    const slowest = `slowest ${slowestMs.toFixed(1)} ms`
    const most = `growth at most ${growth.toFixed(2)} x the control's`
    console.log(`${name}: ${cases} inputs, ${slowest}; ${grown} of them grown, ${most}`)
  }
  console.log(`${all} inputs, ${problems} problems`)
}

process.exitCode = (await fuzz()) ? 0 : 1
