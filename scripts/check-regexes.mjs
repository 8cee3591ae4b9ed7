import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'
import { filesOf } from './lib/content-hash.mjs'
import { ROOT } from './lib/machine.mjs'
import { regexesOf, slowRegexes } from './lib/regexes.mjs'

// Usage: node scripts/check-regexes.mjs [FILE…]
// Every regular expression of the app must be done in linear time for every text, however short the
// texts are that reach it today: nobody keeps track of that.

/**
 * What makes a module build those that it does not build when it is loaded.
 * @type {Record<string, (module: any) => unknown>}
 */
const SAMPLES = {
  'electron/sandbox-gateway/multipart.ts': ({ multipartFields }) =>
    multipartFields('multipart/form-data; boundary=-a', new Uint8Array()),
}

const given = process.argv.slice(2)
const files = (await Promise.all(['electron', 'renderer'].map(filesOf))).flat()
const sources = given.length > 0 ? given : files.filter((file) => /(?<!\.d)\.tsx?$/.test(file))
const found = await Promise.all(
  sources.map(async (path) => ({
    path,
    ...regexesOf(path, await readFile(resolve(ROOT, path), 'utf8')),
  })),
)
const regexes = found.flatMap(({ literals }) => literals)
register()
for (const { path, built } of found) if (built > 0) regexes.push(...(await builtBy(path, built)))

const slow = await slowRegexes(regexes)
for (const { at, pattern, flags, verdict } of slow) {
  const problem = verdict.status === 'unknown' ? verdict.status : verdict.complexity.summary
  console.error(`${at} /${pattern}/${flags}: ${problem}`)
}
console.log(`${regexes.length} regular expressions, ${slow.length} not linear`)
process.exitCode = slow.length > 0 ? 1 : 0

/** Loads the module and listens. */
async function builtBy(/** @type {string} */ path, /** @type {number} */ least) {
  const Original = globalThis.RegExp
  /** @type {import('./lib/regexes.mjs').Regex[]} */
  const heard = []
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const regex = Reflect.construct(target, args)
      heard.push({ pattern: regex.source, flags: regex.flags, at: path })
      return regex
    },
  })
  try {
    const module = await import(pathToFileURL(resolve(ROOT, path)).href)
    SAMPLES[path]?.(module)
  } finally {
    globalThis.RegExp = Original
  }
  if (heard.length < least)
    throw new Error(`${path} builds more regular expressions than were seen`)
  return heard
}
