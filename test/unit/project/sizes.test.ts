import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const FOLDERS = ['electron', 'renderer', 'test', 'scripts']
const MOST_LINES = 300

it('no file is too long to be read in one go', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ).filter((path) => /\.(?:tsx?|[mc]js|css|py)$/.test(path))
  expect(files.length).toBeGreaterThan(400)
  const long = files.filter(
    (path) => readFileSync(path, 'utf8').split('\n').length > MOST_LINES + 1,
  )
  expect(long).toEqual([])
})
