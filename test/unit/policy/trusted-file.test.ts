import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTrustedFile } from '../../../electron/policy/trusted-file'

let base = ''
const folder = () => join(base, 'workcard-dialer')
const file = () => join(folder(), 'policy.json')
const me = process.getuid?.() ?? 0
const read = (owner = me) => readTrustedFile({ folder: folder(), file: file(), owner })

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'trusted-'))
  mkdirSync(folder(), { mode: 0o755 })
  writeFileSync(file(), '{}')
  chmodSync(file(), 0o644)
})
afterEach(() => rmSync(base, { recursive: true }))

describe('a policy file', () => {
  it('of its administrator is read', () => {
    expect(read()).toEqual({ state: 'read', bytes: Buffer.from('{}') })
  })
  it('of anybody else is refused', () => {
    expect(read(me + 1)).toEqual({ state: 'refused', reason: 'owner' })
  })
  it.each([0o664, 0o646])('that others may write is refused (%o)', (mode) => {
    chmodSync(file(), mode)
    expect(read()).toEqual({ state: 'refused', reason: 'writable' })
  })
  it.each([0o775, 0o757, 0o1777])('in a folder that others may write is refused (%o)', (mode) => {
    chmodSync(folder(), mode)
    expect(read()).toEqual({ state: 'refused', reason: 'writable' })
  })
  it('that is a link is refused, wherever it leads', () => {
    renameSync(file(), join(base, 'elsewhere.json'))
    symlinkSync(join(base, 'elsewhere.json'), file())
    expect(read()).toEqual({ state: 'refused', reason: 'link' })
  })
  it('in a folder that is a link is refused', () => {
    renameSync(folder(), join(base, 'elsewhere'))
    symlinkSync(join(base, 'elsewhere'), folder())
    expect(read()).toEqual({ state: 'refused', reason: 'link' })
  })
  it('that is not there is none, and so is its folder', () => {
    rmSync(file())
    expect(read()).toEqual({ state: 'none' })
    rmSync(folder(), { recursive: true })
    expect(read()).toEqual({ state: 'none' })
  })
  it('that is a folder, or far too large, is not read', () => {
    rmSync(file())
    mkdirSync(file(), { mode: 0o755 })
    expect(read()).toEqual({ state: 'unreadable', code: 'NOT_A_FILE' })
    rmSync(file(), { recursive: true })
    writeFileSync(file(), Buffer.alloc(2 ** 20 + 1), { mode: 0o644 })
    expect(read()).toEqual({ state: 'unreadable', code: 'TOO_LARGE' })
  })
})
