import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './machine.mjs'

/**
 * A hash over the names and the content of files. Not their times: a checkout or a restored cache
 * gives every file a new one.
 * @param {readonly string[]} paths files and folders below the root; one that does not exist is empty
 * @param {readonly string[]} [more] other text that the result depends on
 */
export async function contentHash(paths, more = []) {
  const hash = createHash('sha256').update(more.join('\0'))
  for (const file of (await Promise.all(paths.map(filesOf))).flat()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @returns {Promise<string[]>} the files at or below a path, sorted */
export async function filesOf(/** @type {string} */ path) {
  try {
    const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
      .sort()
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOTDIR') return [path]
    if (code === 'ENOENT') return []
    throw error
  }
}
