import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { programState } from '../../../electron/dial/program-state'

it('tells whether a program is there and may run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'program-state-'))
  const program = join(folder, 'phone')
  expect(await programState('')).toBe('none')
  expect(await programState(program)).toBe('missing')
  writeFileSync(program, '')
  chmodSync(program, 0o644)
  expect(await programState(program)).toBe(process.platform === 'win32' ? 'ready' : 'not-runnable')
  chmodSync(program, 0o755)
  expect(await programState(program)).toBe('ready')
  expect(await programState(folder)).toBe('not-runnable')
  expect(await programState(join(program, 'below-a-file'))).toBe('missing')
})
