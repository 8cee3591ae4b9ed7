import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './machine.mjs'

/** One file for each part of the bundle; not packaged. */
export const MODULES = join(ROOT, 'out', 'modules')

const FOLDER = 'node_modules/'

/**
 * A plugin of the bundler: writes down which packages have code in a part of the app. What is bundled is
 * shipped, whatever package.json calls it; what the bundler threw away is not.
 * @param {string} part
 * @returns {import('vite').Plugin}
 */
export const shippedModules = (part) => ({
  name: 'shipped-modules',
  apply: 'build',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk' ? Object.entries(output.modules) : [],
    )
    const packages = ids.flatMap(([id, { renderedLength }]) =>
      renderedLength > 0 ? (packageOf(id) ?? []) : [],
    )
    mkdirSync(MODULES, { recursive: true })
    const file = join(MODULES, `${part}.json`)
    writeFileSync(file, `${JSON.stringify([...new Set(packages)].sort(), null, 2)}\n`)
  },
})

/**
 * @param {string} id a module's, as the bundler names it
 * @returns {string | null} the folder of its package below the root, null for a module of ours
 */
export function packageOf(id) {
  // Virtual modules of the tools are code of theirs, shipped too.
  const tool = /^\0(vite|rolldown)\//.exec(id)?.[1]
  if (tool) return `node_modules/${tool}`
  const path = id.replaceAll('\\', '/')
  const from = path.indexOf(FOLDER)
  if (from < 0) return null
  const inner = path.lastIndexOf(FOLDER) + FOLDER.length
  const [scope = '', name = ''] = path.slice(inner).split('/')
  return `${path.slice(from, inner)}${scope.startsWith('@') ? `${scope}/${name}` : scope}`
}
