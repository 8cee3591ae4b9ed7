import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './lib/machine.mjs'

// Usage: npm test -- e2e, then npm run pictures
// Takes the pictures that the last end-to-end run made of every state into the documentation.

const STATES = join(ROOT, 'test-results', 'states')
const IMAGES = join(ROOT, 'docs', 'images')

/** One shows folders of the machine that ran the tests. */
const isOfThisMachine = (/** @type {string} */ name) => name.startsWith('settings-about')

const names = (await readdir(STATES)).filter(
  (name) =>
    /^(desktop|(panel|settings)(-.+)?-(zh|en)-(light|dark))\.png$/.test(name) &&
    !isOfThisMachine(name),
)
await mkdir(IMAGES, { recursive: true })
await Promise.all(names.map((name) => copyFile(join(STATES, name), join(IMAGES, name))))
console.log(`${names.length} pictures copied to docs/images`)
