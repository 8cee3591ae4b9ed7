import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The newer file and the one that electron-log moved away at 1 MiB, the older one first. */
const FILES = ['main.old.log', 'main.log']
/** More than so many lines of entries take; of a file that something else has filled, the end. */
const MOST_BYTES = 2_097_152

/** The last lines of the log below the user-data folder, the oldest first. What cannot be read has none. */
export async function lastLines(folder: string, most: number): Promise<string[]> {
  const texts = await Promise.all(FILES.map((name) => endOf(join(folder, 'logs', name))))
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')
    .slice(-most)
}

async function endOf(file: string): Promise<string> {
  try {
    const about = await stat(file)
    // Opening a pipe in its place would wait for somebody who writes.
    if (!about.isFile()) return ''
    const opened = await open(file, 'r')
    try {
      const size = Math.min(about.size, MOST_BYTES)
      const { buffer, bytesRead } = await opened.read(
        Buffer.alloc(size),
        0,
        size,
        about.size - size,
      )
      return buffer.subarray(0, bytesRead).toString('utf8')
    } finally {
      await opened.close()
    }
  } catch {
    return ''
  }
}
