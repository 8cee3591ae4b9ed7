import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { openSettings } from '../../../electron/settings/store'
import { EARLIER, SAVED } from './tampered'

const NOBODY = 65534

/** Root may read and write everything, so it becomes somebody else meanwhile. */
function asOrdinaryUser<T>(action: () => T): T {
  if (process.geteuid?.() !== 0) return action()
  process.seteuid?.(NOBODY)
  try {
    return action()
  } finally {
    process.seteuid?.(0)
  }
}

let folder: string
const path = (name: string) => join(folder, name)
const open = () => asOrdinaryUser(() => openSettings(folder, () => {}))
function write(name: string, settings: object, mode: number) {
  writeFileSync(path(name), JSON.stringify(settings))
  chmodSync(path(name), mode)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workcard-permissions-'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

describe('without permission', () => {
  it('to read the settings it goes on with the copy, and leaves the file alone', () => {
    chmodSync(folder, 0o777)
    write('settings.json', SAVED, 0o000)
    write('settings.last-good.json', EARLIER, 0o644)
    const store = open()
    expect(store.read()).toEqual(EARLIER)
    expect(store.problems()).toEqual([{ kind: 'unreadable', reason: 'EACCES' }])
    const reply = asOrdinaryUser(() => store.change((settings) => settings))
    expect(reply).toMatchObject({ ok: false, error: { subCode: 'EACCES' } })
    chmodSync(path('settings.json'), 0o600)
    expect(JSON.parse(readFileSync(path('settings.json'), 'utf8'))).toEqual(SAVED)
  })

  it('to read the copy, which is another user’s, it goes on with the settings', () => {
    write('settings.json', SAVED, 0o644)
    write('settings.last-good.json', EARLIER, 0o000)
    chmodSync(folder, 0o555)
    const store = open()
    expect(store.read()).toEqual(SAVED)
    expect(store.problems()).toEqual([{ kind: 'copy-not-kept', reason: 'EACCES' }])
  })

  it('to write in the folder it starts with a damaged file, and keeps it where it is', () => {
    write('settings.json', {}, 0o644)
    chmodSync(folder, 0o555)
    const store = open()
    expect(store.read()).toEqual(DEFAULT_SETTINGS)
    expect(store.problems()).toEqual([{ kind: 'damaged', keptAs: null }])
  })

  it('to look into the folder at all it starts with the defaults', () => {
    write('settings.json', SAVED, 0o644)
    chmodSync(folder, 0o000)
    const store = open()
    expect(store.read()).toEqual(DEFAULT_SETTINGS)
    expect(store.problems()).toEqual([{ kind: 'unreadable', reason: 'EACCES' }])
  })
})
