import { check } from 'recheck'
import { parseSync } from 'vite'

/**
 * Judged by the steps of an attack, never by its time: the machine may be busy.
 * @type {import('recheck').Parameters}
 */
const BY_STEPS = {
  timeout: 120_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1000,
}

/** @typedef {{ pattern: string, flags: string, at: string }} Regex */
/** @typedef {{ literals: Regex[], built: number }} Found */

/**
 * The regular expressions of one source file: the literals, and how often others are put together.
 * @param {string} path
 * @param {string} source
 * @returns {Found}
 */
export function regexesOf(path, source) {
  /** @type {Found} */
  const found = { literals: [], built: 0 }
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  /** @param {any} node */
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return
    if (node.type === 'Literal' && node.regex) {
      const line = source.slice(0, node.start).split('\n').length
      found.literals.push({ ...node.regex, at: `${path}:${line}` })
    }
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression'
    if (isCall && node.callee.name === 'RegExp') found.built += 1
    for (const child of Object.values(node)) visit(child)
  }
  visit(program)
  return found
}

/**
 * Those that may need more than linear time for some text, each with what is wrong with it.
 * @param {readonly Regex[]} regexes
 */
export async function slowRegexes(regexes) {
  const verdicts = await Promise.all(
    regexes.map(async (regex) => ({
      ...regex,
      verdict: await check(regex.pattern, regex.flags, BY_STEPS),
    })),
  )
  return verdicts.filter(({ verdict }) => verdict.status !== 'safe')
}
