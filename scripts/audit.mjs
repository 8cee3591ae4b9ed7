import { spawnSync } from 'node:child_process'
import { shippedComponents } from './lib/components.mjs'

// Usage: npm run build, then npm run audit
// Asks the registry for known weaknesses, and fails for a high or critical one in what is shipped. Of the
// tools that only build and test it is told, not judged. Ends with 2 where the registry cannot be asked.

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' })
/** @type {Record<string, { severity: string }> | undefined} */
const found = parse(stdout)?.vulnerabilities
if (found === undefined) {
  console.error('Unproven: the registry answered no audit. Run it where it does.')
  process.exit(2)
}
const shipped = new Set(shippedComponents().map(({ name }) => name))
const bad = Object.entries(found).filter(
  ([name, { severity }]) => shipped.has(name) && ['high', 'critical'].includes(severity),
)
for (const [name, { severity }] of bad) console.error(`${name}: ${severity}`)
const others = Object.keys(found).filter((name) => !shipped.has(name))
console.log(`${bad.length} high findings in ${shipped.size} shipped packages.`)
console.log(`Findings in tools: ${others.join(' ') || 'none'}`)
process.exitCode = bad.length > 0 ? 1 : 0

/** @returns {any} */
function parse(/** @type {string} */ text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
