import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MOST_KIT_TEXT } from '../../../electron/contract/kit'
import { readKitFile, writeKitFile } from '../../../electron/kit/files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)

describe('a kit’s file', () => {
  it('is written whole, for its owner alone, and read again', async () => {
    const written = await writeKitFile(path('一店.workcard-kit'), '你好')
    expect(written).toEqual({ ok: true, value: '一店.workcard-kit' })
    expect(await readKitFile(path('一店.workcard-kit'))).toEqual({ ok: true, value: '你好' })
    if (process.platform !== 'win32')
      expect(statSync(path('一店.workcard-kit')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['一店.workcard-kit'])
  })

  it('gets its ending, but not in the place of a file that nobody was asked about', async () => {
    expect(await writeKitFile(path('a'), '1')).toEqual({ ok: true, value: 'a.workcard-kit' })
    expect(await writeKitFile(path('a'), '2')).toMatchObject({ error: { subCode: 'EEXIST' } })
    expect(await writeKitFile(path('a.workcard-kit'), '3')).toMatchObject({ ok: true })
    expect(readFileSync(path('a.workcard-kit'), 'utf8')).toBe('3')
  })

  it('that cannot be written leaves nothing behind', async () => {
    mkdirSync(path('x.workcard-kit'))
    expect(await writeKitFile(path('x.workcard-kit'), '1')).toMatchObject({
      error: { kind: 'kit-not-exported', subCode: expect.any(String) },
    })
    expect(await writeKitFile(path('no/x.workcard-kit'), '1')).toMatchObject({
      error: { subCode: 'ENOENT' },
    })
    expect(readdirSync(folder)).toEqual(['x.workcard-kit'])
  })

  it('is not read when there is none, it is no file, or it is too large', async () => {
    expect(await readKitFile(path('no'))).toMatchObject({ error: { subCode: 'ENOENT' } })
    expect((await readKitFile(folder)).ok).toBe(false)
    writeFileSync(path('large'), 'x'.repeat(3 * MOST_KIT_TEXT + 1))
    expect(await readKitFile(path('large'))).toMatchObject({ error: { cause: 'kit-too-large' } })
  })

  it.skipIf(process.platform === 'win32')('is not waited for when it is a pipe', async () => {
    execFileSync('mkfifo', [path('pipe')])
    expect(await readKitFile(path('pipe'))).toMatchObject({ error: { subCode: 'NOT_A_FILE' } })
  })
})
