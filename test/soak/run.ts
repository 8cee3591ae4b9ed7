import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describeMachine, machineLine } from '../bench/machine'
import { FULL_LOOKUPS, parseOptions } from './options'
import { seeded } from './random'
import { judge, tables, WARM_UP_LOOKUPS } from './report'
import { soak } from './soak'
import { killWriters } from './writing/kill-writers'

const PROJECT = resolve(import.meta.dirname, '../..')
const RESULTS = join(PROJECT, 'out', 'soak')
const HELD_EVERY = 100
const OBJECTS_EVERY = 500

const { lookups, kills, seed, minutes } = parseOptions(process.argv.slice(2))
const machine = machineLine(describeMachine(process.env.BENCH_RUNTIME ?? 'unknown runtime'))
console.log(machine)
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
    ...{ lookups, heldEvery: HELD_EVERY, objectsEvery: OBJECTS_EVERY },
    ...{ random: seeded(seed), limitMs: minutes * 60_000 },
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
  const text = [
    machine,
    `${soaked.lookups} lookups in ${(seconds / 60).toFixed(1)} minutes, seed ${seed}; ${wrong.length} did not end as planned. Of each kind: ${listed(kinds)}.`,
    tables(judged),
  ].join('\n\n')
  console.log(`\n${text}\n`)
  // A part of a soak must not pass for one.
  if (soaked.lookups >= FULL_LOOKUPS) publish(text)
  for (const line of wrong) console.error(line)
  const isBad =
    wrong.length > 0 ||
    judged.memory.some(({ verdict }) => verdict === 'grows') ||
    judged.counts.some(({ grows }) => grows)
  if (isBad) process.exitCode = 1
}

// A declaration, as the run above is under way before this line.
function listed(kinds: Readonly<Record<string, number>>): string {
  return Object.entries(kinds)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

function publish(text: string): void {
  const page = join(PROJECT, 'docs', 'testing.md')
  const between = /(<!-- soak -->\n)[\s\S]*(<!-- end of soak -->)/
  const before = readFileSync(page, 'utf8')
  // As a function: `$` in the text must stay what it is.
  writeFileSync(
    page,
    before.replace(between, (_, start, end) => `${start}\n${text}\n\n${end}`),
  )
}
