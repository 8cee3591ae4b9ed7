import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSmallFile, readSmallFileAhead } from '../../../electron/settings/small-file'
import { folder as asFolder, type Put, pipe, put } from './tampered'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it.each<[string, Put | undefined, object]>([
  ['a file', '{}', { state: 'read', bytes: Buffer.from('{}') }],
  ['an empty file', '', { state: 'read', bytes: Buffer.alloc(0) }],
  ['nothing', undefined, { state: 'none' }],
  ['a folder', asFolder, { state: 'unreadable', code: 'NOT_A_FILE' }],
  ['a pipe', pipe, { state: 'unreadable', code: 'NOT_A_FILE' }],
  [
    'a link to nothing',
    (path) => symlinkSync('gone', path),
    { state: 'unreadable', code: 'ENOENT' },
  ],
  [
    'a huge file',
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 5 * 2 ** 20)
    },
    { state: 'unreadable', code: 'TOO_LARGE' },
  ],
])('%s is read alike at once and ahead', async (_name, what, expected) => {
  const path = join(folder, 'file')
  put(path, what)
  const ahead = await readSmallFileAhead(path)
  expect(ahead).toMatchObject(expected)
  expect(ahead).toEqual(readSmallFile(path))
})
