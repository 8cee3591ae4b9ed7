import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describeMachine, machineLine } from '../bench/machine'
import { parseOptions } from './options'
import { seeded } from './random'
import { judge, tables, WARM_UP_LOOKUPS } from './report'
import { soak } from './soak'
import { killWriters } from './writing/kill-writers'

const RESULTS = join(resolve(import.meta.dirname, '../..'), 'bench', 'results')
const HELD_EVERY = 100

const { lookups, kills, seed, minutes } = parseOptions(process.argv.slice(2))
console.log(machineLine(describeMachine(process.env.BENCH_RUNTIME ?? 'unknown runtime')))
if (kills > 0) await runKills()
if (lookups > 0) await runLookups()

async function runKills(): Promise<void> {
  const folder = mkdtempSync(join(process.env.XDG_DATA_HOME ?? tmpdir(), 'kills-'))
  const onKill = (done: number) => {
    if (done % 50 === 0) console.log(`${done} killed`)
  }
  const killed = await killWriters({ kills, folder, random: seeded(seed), onKill })
  console.log(JSON.stringify({ seed, ...killed }, null, 2))
  if (killed.faults.length > 0 || killed.left.length > 2) process.exitCode = 1
}

async function runLookups(): Promise<void> {
  const soaked = await soak({
    ...{ lookups, heldEvery: HELD_EVERY, random: seeded(seed), limitMs: minutes * 60_000 },
    onHeld: ({ lookups: done, memory }) =>
      console.log(
        `${done}: main ${memory['main PSS']?.toFixed(1)} MB, page ${memory['page PSS']?.toFixed(1)} MB`,
      ),
  })
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(
    join(RESULTS, `soak-${seed}.json`),
    `${JSON.stringify({ seed, ...soaked }, null, 1)}\n`,
  )
  const judged = judge(soaked.held, Math.min(WARM_UP_LOOKUPS, soaked.lookups / 3))
  const { wrong, kinds, seconds } = soaked
  console.log(`\n${soaked.lookups} lookups in ${(seconds / 60).toFixed(1)} minutes, seed ${seed}`)
  console.log(
    Object.entries(kinds)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  )
  console.log(`\n${tables(judged)}\n`)
  for (const line of wrong) console.error(line)
  const isBad =
    wrong.length > 0 ||
    judged.memory.some(({ verdict }) => verdict === 'grows') ||
    judged.counts.some(({ grows }) => grows)
  if (isBad) process.exitCode = 1
}
