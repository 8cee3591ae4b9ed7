import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that is written below a folder, as one text. */
export function written(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
    .join('\n')
}
