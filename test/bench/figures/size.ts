import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { atMost, type Figure } from '../figure'
import { summarise } from '../statistics'

const PROJECT = resolve(import.meta.dirname, '../../..')
const KEYTAR = join('node_modules', 'keytar')
/** What a package holds besides the runtime: the build, the tray's images, the native addon for one platform. */
const PACKAGED = [
  join('out', 'main'),
  join('out', 'preload'),
  join('out', 'renderer'),
  join('build', 'tray'),
  'package.json',
  join(KEYTAR, 'package.json'),
  join(KEYTAR, 'lib'),
  join(KEYTAR, 'prebuilds', `${process.platform}-${process.arch}`),
]

function bytesOf(path: string): number {
  if (!existsSync(path)) throw new Error(`the package would lack ${path}`)
  if (!statSync(path).isDirectory()) return statSync(path).size
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}

/** The page's scripts, what it names to be loaded with them, and everything that these import. */
function firstPaintScripts(folder: string): Set<string> {
  const html = readFileSync(join(folder, 'panel.html'), 'utf8')
  const found = new Set<string>()
  const add = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    const code = readFileSync(path, 'utf8')
    // Minified: `import{a}from"./b.js"` and `import"./b.js"`, but not `import("./b.js")`.
    for (const [, name] of code.matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?["'](\.[^"']+)["']/g))
      add(join(path, '..', name ?? ''))
  }
  for (const [, name] of html.matchAll(/(?:src|href)="\.?\/([^"]+\.js)"/g))
    add(join(folder, name ?? ''))
  return found
}

/** What is shipped, in bytes. */
export async function size(): Promise<Figure[]> {
  const bundle = statSync(join(PROJECT, 'out', 'main', 'main.cjs')).size
  const scripts = [...firstPaintScripts(join(PROJECT, 'out', 'renderer'))]
  const page = scripts.reduce((sum, path) => sum + statSync(path).size, 0)
  const whole = PACKAGED.reduce((sum, path) => sum + bytesOf(join(PROJECT, path)), 0)
  return [
    {
      id: 'size-main',
      what: 'Main bundle, as it is loaded at the start',
      unit: 'kB',
      ours: summarise([bundle / 1e3]),
      control: null,
      target: atMost(150, 'kB'),
    },
    {
      id: 'size-page',
      what: 'Scripts of the panel until it answers, not compressed',
      unit: 'kB',
      ours: summarise([page / 1e3]),
      control: null,
      target: atMost(300, 'kB'),
    },
    {
      id: 'size-package',
      what: 'Everything that is shipped besides the runtime, not compressed',
      unit: 'MB',
      ours: summarise([whole / 1e6]),
      control: null,
      target: atMost(6, 'MB'),
    },
  ]
}
