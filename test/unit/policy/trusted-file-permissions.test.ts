import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTrustedFile } from '../../../electron/policy/trusted-file'

const NOBODY = 65534
const ROOT = 0

/** As somebody who runs the app: root does not. */
function read(folder: string, name: string) {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    return readTrustedFile({ folder, file: join(folder, name), owner: ROOT })
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'permissions-'))
  chmodSync(base, 0o755)
})
afterEach(() => rmSync(base, { recursive: true }))

/** Belongs to whoever runs the app; the folder, for a root that runs the tests, to root. */
function ownFile(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  writeFileSync(join(folder, 'policy.json'), '{}', { mode: 0o644 })
  if (process.geteuid?.() === 0) chownSync(join(folder, 'policy.json'), NOBODY, NOBODY)
}

describe('an ordinary user', () => {
  it('reads a file of root', () => {
    expect(read('/etc', 'passwd')).toMatchObject({ state: 'read' })
  })
  it('gets no policy of a file of their own, whoever has the folder', () => {
    ownFile(base)
    expect(read(base, 'policy.json')).toEqual({ state: 'refused', reason: 'owner' })
  })
  it('gets none from where everybody may put files', () => {
    expect(read('/tmp', 'policy.json')).toEqual({ state: 'refused', reason: 'writable' })
  })
  it('is told of a file of root that they may not read', () => {
    expect(read('/etc', 'shadow')).toEqual({ state: 'unreadable', code: 'EACCES' })
  })
})
