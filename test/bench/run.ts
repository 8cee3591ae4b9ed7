import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Figure } from './figure'
import { GROUPS } from './groups'
import { describeMachine, machineLine } from './machine'
import { parseOptions } from './options'
import { table } from './report'

const PROJECT = resolve(import.meta.dirname, '../..')
const options = parseOptions(process.argv.slice(2))
const machine = describeMachine(process.env.BENCH_RUNTIME ?? 'unknown runtime')
const wanted = Object.entries(GROUPS).filter(
  ([name]) => options.only.length === 0 || options.only.includes(name),
)
if (wanted.length === 0) throw new Error(`--only knows: ${Object.keys(GROUPS).join(', ')}`)

const figures: Figure[] = []
for (const [name, measure] of wanted) {
  const started = performance.now()
  const measured = await measure(options)
  const lacking = measured.filter(({ ours }) => !Number.isFinite(ours.median))
  if (measured.length === 0 || lacking.length > 0)
    throw new Error(`${name}: no value for ${lacking.map(({ id }) => id).join(', ') || 'anything'}`)
  figures.push(...measured)
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

const text = `${machineLine(machine)}\n\n${table(figures)}\n`
console.log(`\n${text}`)
// A part of the figures, or figures of a few rounds, must not pass for the results.
if (!options.short && options.only.length === 0) publish()

function publish(): void {
  const folder = join(PROJECT, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'results.json'),
    `${JSON.stringify({ machine, options, figures }, null, 2)}\n`,
  )
  writeFileSync(join(folder, 'results.md'), text)
  const page = join(PROJECT, 'docs', 'performance.md')
  const between = /(<!-- results -->\n)[\s\S]*(<!-- end of results -->)/
  const before = readFileSync(page, 'utf8')
  // As a function: `$` in the table must stay what it is.
  writeFileSync(
    page,
    before.replace(between, (_, start, end) => `${start}\n${text}\n${end}`),
  )
}
