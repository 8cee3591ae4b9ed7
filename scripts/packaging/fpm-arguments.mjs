/**
 * What electron-builder asks its packer for, fpm's way.
 * @typedef {object} PackageRequest
 * @property {Record<string, string>} options by name without dashes; of a repeated one the last
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {[source: string, destination: string][]} files a source that ends in `/` is its content
 */

/** Options that stand alone; every other takes a value. */
const FLAGS = ['force', 'debug']
const SHORT = new Map([
  ['-s', 'input-type'],
  ['-t', 'output-type'],
  ['-d', 'depends'],
])

/**
 * Reads fpm's command line as far as electron-builder writes it (FpmTarget.js).
 * @param {readonly string[]} args
 * @returns {PackageRequest}
 * @throws for anything else: an argument that is passed over would be missing in the package
 */
export function readFpmArguments(args) {
  /** @type {PackageRequest} */
  const request = { options: {}, depends: [], recommends: [], files: [] }
  for (let index = 0; index < args.length; index += 1) {
    const arg = /** @type {string} */ (args[index])
    const name = SHORT.get(arg) ?? (arg.startsWith('--') ? arg.slice(2) : null)
    if (name === null) {
      request.files.push(readFile(arg))
      continue
    }
    if (FLAGS.includes(name)) continue
    if (!KNOWN.has(name)) throw new Error(`Unknown option of the packer: ${arg}`)
    index += 1
    const value = args[index]
    if (value === undefined) throw new Error(`No value: ${arg}`)
    if (name === 'depends') request.depends.push(value)
    else if (name === 'deb-recommends') request.recommends.push(value)
    else request.options[name] = value
  }
  return request
}

const KNOWN = new Set([
  ...SHORT.values(),
  ...['deb-recommends', 'deb-compression', 'deb-compression-level', 'deb-priority'],
  ...['architecture', 'after-install', 'after-remove', 'description', 'version', 'package'],
  ...['name', 'maintainer', 'vendor', 'url', 'category', 'license', 'iteration'],
])

/** @returns {[string, string]} */
function readFile(/** @type {string} */ arg) {
  const equals = arg.indexOf('=')
  const [source, destination] = [arg.slice(0, equals), arg.slice(equals + 1)]
  if (equals < 1 || !destination.startsWith('/')) throw new Error(`No file for the package: ${arg}`)
  return [source, destination]
}
