import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { readSettingsFile, settingsFile } from '../../../electron/settings/files'
import { openSettings } from '../../../electron/settings/store'

const now = new Date('2026-11-24T01:02:03.456Z')
const fault = (code: string) => Object.assign(new Error(`${code}: told by the system`), { code })

let folder: string
const lastGood = () => join(folder, 'settings.last-good.json')
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Settings

/** A disk: it writes the whole text unless it is told to fail or to take only a part. */
function disk() {
  const state = { fault: null as Error | null, takes: Number.POSITIVE_INFINITY }
  const write = vi.fn((settings: Settings) => {
    if (state.fault !== null) throw state.fault
    writeFileSync(settingsFile(folder), JSON.stringify(settings).slice(0, state.takes))
  })
  return { state, write }
}

const open = (write: (settings: Settings) => void) => openSettings(folder, write, now)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workcard-store-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('opening', () => {
  it('starts with the defaults and writes nothing', () => {
    const { write } = disk()
    const store = open(write)
    expect(store.read()).toEqual(DEFAULT_SETTINGS)
    expect(store.recoveredFrom).toBeNull()
    expect(write).not.toHaveBeenCalled()
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps a copy of what it starts well with', () => {
    writeFileSync(settingsFile(folder), JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' }))
    expect(open(disk().write).read().language).toBe('en')
    expect(read(lastGood()).language).toBe('en')
  })

  it('goes on with the last good copy when the file is damaged, and names the file kept aside', () => {
    writeFileSync(lastGood(), JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' }))
    writeFileSync(settingsFile(folder), '{"version":1,')
    const store = open(disk().write)
    expect(store.read().language).toBe('en')
    expect(store.recoveredFrom).toBe('settings.damaged-2026-11-24T01-02-03-456Z.json')
    expect(read(settingsFile(folder)).language).toBe('en')
  })

  it('does not make a copy of a damaged file that cannot be put aside', () => {
    writeFileSync(lastGood(), JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' }))
    writeFileSync(settingsFile(folder), 'damaged')
    // Something stands where the damaged file should go.
    const aside = join(folder, 'settings.damaged-2026-11-24T01-02-03-456Z.json')
    mkdirSync(join(aside, 'in-the-way'), { recursive: true })
    const store = open(disk().write)
    expect(store.recoveredFrom).toBe('settings.json')
    expect(store.read().language).toBe('en')
    expect(read(lastGood()).language).toBe('en')
    expect(readFileSync(settingsFile(folder), 'utf8')).toBe('damaged')
  })
})

describe('a change', () => {
  it('is saved before it takes effect and the listeners hear of it', () => {
    const { write } = disk()
    const store = open(write)
    const heard: unknown[] = []
    store.onChange((current, before) =>
      heard.push([before.language, current.language, read(settingsFile(folder)).language]),
    )
    write.mockImplementationOnce((settings) => {
      expect(store.read().language).toBe('system')
      writeFileSync(settingsFile(folder), JSON.stringify(settings))
    })
    expect(store.change((settings) => ({ ...settings, language: 'en' }))).toEqual({
      ok: true,
      value: undefined,
    })
    expect(heard).toEqual([['system', 'en', 'en']])
    expect(store.read().language).toBe('en')
  })

  it('is kept as the last good copy', () => {
    const store = open(disk().write)
    store.change((settings) => ({ ...settings, language: 'en' }))
    expect(read(lastGood()).language).toBe('en')
  })

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EBUSY', 'EIO'])(
    'that ends in %s has no effect, now or with the next one',
    (code) => {
      const { state, write } = disk()
      const store = open(write)
      store.change((settings) => ({ ...settings, language: 'zh' }))
      const listener = vi.fn()
      store.onChange(listener)
      state.fault = fault(code)
      const reply = store.change((settings) => ({ ...settings, language: 'en' }))
      expect(reply).toMatchObject({
        ok: false,
        error: { kind: 'settings-not-saved', subCode: code },
      })
      expect(store.read().language).toBe('zh')
      expect(listener).not.toHaveBeenCalled()
      expect([read(settingsFile(folder)).language, read(lastGood()).language]).toEqual(['zh', 'zh'])

      state.fault = null
      expect(store.change((settings) => ({ ...settings, theme: 'dark' })).ok).toBe(true)
      expect(readSettingsFile(folder)).toMatchObject({ language: 'zh', theme: 'dark' })
    },
  )

  it('of which the disk takes only a part is not saved, and the file is put right again', () => {
    const { state, write } = disk()
    const store = open(write)
    store.change((settings) => ({ ...settings, language: 'zh' }))
    state.takes = 100
    const reply = store.change((settings) => ({ ...settings, language: 'en' }))
    expect(reply).toMatchObject({ error: { subCode: 'ENOSPC' } })
    expect(store.read().language).toBe('zh')
    expect(read(settingsFile(folder)).language).toBe('zh')
  })

  it('that fails while the file stays good leaves that file as it is', () => {
    const { state, write } = disk()
    const store = open(write)
    store.change((settings) => ({ ...settings, language: 'zh' }))
    // Somebody else, an administrator for example, has put another file there.
    writeFileSync(settingsFile(folder), JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'dark' }))
    state.fault = fault('EACCES')
    store.change((settings) => ({ ...settings, language: 'en' }))
    expect(read(settingsFile(folder)).theme).toBe('dark')
  })

  it('to what the next start could not read is never written', () => {
    const { write } = disk()
    const store = open(write)
    const reply = store.change((settings) => ({ ...settings, estimatedExpiryMinutes: -1 }))
    expect(reply).toMatchObject({ error: { kind: 'settings-not-saved', subCode: null } })
    expect(write).not.toHaveBeenCalled()
    expect(store.read()).toEqual(DEFAULT_SETTINGS)
  })

  it('is saved although the copy cannot be kept', () => {
    const store = open(disk().write)
    mkdirSync(join(lastGood(), 'in-the-way'), { recursive: true })
    expect(store.change((settings) => ({ ...settings, language: 'en' })).ok).toBe(true)
    expect(store.read().language).toBe('en')
    expect(existsSync(`${lastGood()}.tmp`)).toBe(false)
  })
})
