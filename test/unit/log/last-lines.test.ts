import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastLines } from '../../../electron/log/last-lines'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-lines-'))
  mkdirSync(join(folder, 'logs'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => writeFileSync(join(folder, 'logs', name), text)

it('has the last lines of both files, the oldest first', async () => {
  write('main.old.log', 'a\nb\n')
  write('main.log', 'c\nd\n')
  expect(await lastLines(folder, 3)).toEqual(['b', 'c', 'd'])
  expect(await lastLines(folder, 10)).toEqual(['a', 'b', 'c', 'd'])
})

it('has none where there is no log, and reads of a large one the end', async () => {
  expect(await lastLines(folder, 3)).toEqual([])
  write('main.log', `${'x'.repeat(3_000_000)}\nend\n`)
  expect((await lastLines(folder, 1)).at(0)).toBe('end')
})

it('does not wait for a pipe', async () => {
  execFileSync('mkfifo', [join(folder, 'logs', 'main.log')])
  write('main.old.log', 'a\n')
  expect(await lastLines(folder, 3)).toEqual(['a'])
})
