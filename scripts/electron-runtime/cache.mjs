import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Outside node_modules, so that `npm ci` does not throw 100 MB away. */
export const CACHE = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'workcard-dialer',
  'electron',
)

/**
 * Fills a new directory and gives it its name in one step: a start that is cut off, or two at once,
 * never leave a half-made runtime under a name that counts.
 * @param {string} target
 * @param {(directory: string) => Promise<void>} fill
 */
export async function buildAtomically(target, fill) {
  await mkdir(CACHE, { recursive: true })
  const draft = await mkdtemp(join(CACHE, '.draft-'))
  try {
    await fill(draft)
    await rename(join(draft, 'dist'), target).catch((error) => {
      // Someone else was faster: theirs has the same name, hence the same content.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
