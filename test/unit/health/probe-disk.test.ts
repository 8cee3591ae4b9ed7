import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { probeDisk } from '../../../electron/health/probe-disk'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probe-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('writes into the folder and leaves nothing there', async () => {
  expect(await probeDisk(folder)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

it('gives the system’s word for what does not work', async () => {
  expect(await probeDisk(join(folder, 'nowhere'))).toBe('ENOENT')
  writeFileSync(join(folder, 'file'), '')
  expect(await probeDisk(join(folder, 'file'))).toBe('ENOTDIR')
})
