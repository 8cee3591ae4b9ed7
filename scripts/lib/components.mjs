import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './machine.mjs'
import { MODULES } from './shipped-modules.mjs'

/**
 * A package that is shipped.
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX identifier
 * @property {string} text of its licence
 * @property {string} integrity of the package on its registry, as the lock file has it
 */

/** Licences that ask for nothing but their own text. */
const PERMISSIVE = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'],
])

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[-.].*)?$/i

/** Packages that name their licence and hold no text of it: this is what the name stands for. */
const WITHOUT_TEXT = new Set(['@nodable/entities', 'lazy-val'])

/** Beside what is bundled: the native addon, and the runtime that the app is packaged with. */
const UNBUNDLED = ['node_modules/keytar', 'node_modules/electron']

/** Everything of others that a package of the app holds, by name. @returns {Component[]} */
export function shippedComponents() {
  const bundled = readdirSync(MODULES).flatMap((file) => readJson(join(MODULES, file)))
  const lock = readJson(join(ROOT, 'package-lock.json')).packages
  return [...new Set([...bundled, ...UNBUNDLED])]
    .map((folder) => component(folder, lock[folder]?.integrity ?? ''))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** @returns {Component} */
function component(/** @type {string} */ folder, /** @type {string} */ integrity) {
  const path = join(ROOT, folder)
  const { name, version, license, author } = readJson(join(path, 'package.json'))
  const file = readdirSync(path).find((each) => LICENCE_FILE.test(each))
  const standard = license === 'MIT' && WITHOUT_TEXT.has(name) ? mit(author?.name ?? author) : ''
  const text = file === undefined ? standard : readFileSync(join(path, file), 'utf8').trim()
  return { name, version, licence: license ?? '', text, integrity }
}

/** https://spdx.org/licenses/MIT.html */
const mit = (/** @type {string} */ author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice (including the next paragraph) shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/**
 * Why these may not be shipped as they are; one line each.
 * @param {readonly Component[]} components
 */
export function licenceProblems(components) {
  return components.flatMap(({ name, licence, text, integrity }) => [
    ...(PERMISSIVE.has(licence) ? [] : [`${name}: the licence “${licence}” is not on the list`]),
    ...(text === '' ? [`${name}: its package holds no licence text`] : []),
    ...(integrity === '' ? [`${name}: the lock file does not know it`] : []),
  ])
}

/** @returns {any} */
function readJson(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
