import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file into the folder, reads it back and removes it. The system's word for what failed (`ENOSPC`), or null. */
export async function probeDisk(folder: string): Promise<string | null> {
  const name = randomUUID()
  const file = join(folder, `health-check-${name}.tmp`)
  try {
    await writeFile(file, name, { flag: 'wx' })
    return (await readFile(file, 'utf8')) === name ? null : 'EIO'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
  } finally {
    await rm(file, { force: true }).catch(() => {})
  }
}
