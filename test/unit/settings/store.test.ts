import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { readFilesAhead, readSavedSettings, settingsFile } from '../../../electron/settings/files'
import { NO_RULES } from '../../../electron/settings/rules'
import { openSettings } from '../../../electron/settings/store'

/** When the damaged file was written. */
const WRITTEN = new Date('2026-11-24T01:02:03.456Z')
const ASIDE = 'settings.damaged-2026-11-24T01-02-03-456Z.json'
const fault = (code: string) => Object.assign(new Error(`${code}: told by the system`), { code })

let folder: string
const lastGood = () => join(folder, 'settings.last-good.json')
const readSaved = () => readSavedSettings(folder)
function damage(text: string) {
  writeFileSync(settingsFile(folder), text)
  utimesSync(settingsFile(folder), WRITTEN, WRITTEN)
}
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

const open = (write: (settings: Settings) => void) => openSettings(folder, write)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workcard-store-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('opening', () => {
  it('starts with the defaults and writes nothing', () => {
    const { write } = disk()
    const store = open(write)
    expect(store.read()).toEqual(DEFAULT_SETTINGS)
    expect(store.problems()).toEqual([])
    expect(write).not.toHaveBeenCalled()
    expect(readdirSync(folder)).toEqual([])
  })

  it('reads nothing again of what was read ahead', async () => {
    const { write } = disk()
    writeFileSync(settingsFile(folder), JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'dark' }))
    const ahead = await readFilesAhead(folder)
    rmSync(settingsFile(folder))
    const store = openSettings(folder, write, NO_RULES, ahead)
    expect(store.read().theme).toBe('dark')
    expect(store.problems()).toEqual([])
  })

  it('keeps a copy of what it starts well with', () => {
    writeFileSync(settingsFile(folder), JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' }))
    expect(open(disk().write).read().language).toBe('en')
    expect(read(lastGood()).language).toBe('en')
  })

  it('goes on with the last good copy when the file is damaged, and names where it is kept', () => {
    writeFileSync(lastGood(), JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' }))
    damage('{"version":1,')
    const store = open(disk().write)
    expect(store.read().language).toBe('en')
    expect(store.problems()).toEqual([{ kind: 'damaged', keptAs: ASIDE }])
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe('{"version":1,')
  })

  it('keeps a damaged file once, however often it starts, and another of that moment too', () => {
    damage('one')
    for (let start = 0; start < 3; start += 1) open(disk().write)
    expect(readdirSync(folder).sort()).toEqual([ASIDE, 'settings.json'])
    damage('two')
    const second = ASIDE.replace('.json', '-2.json')
    expect(open(disk().write).problems()).toEqual([{ kind: 'damaged', keptAs: second }])
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe('one')
    expect(readFileSync(join(folder, second), 'utf8')).toBe('two')
  })

  it('says so when a damaged file cannot be kept aside, and saves nothing over it', () => {
    damage('damaged')
    // The draft's place is taken.
    mkdirSync(join(folder, `${ASIDE}.tmp`, 'in-the-way'), { recursive: true })
    const { write } = disk()
    const store = open(write)
    expect(store.problems()).toEqual([{ kind: 'damaged', keptAs: null }])
    expect(store.change((settings) => settings)).toMatchObject({ ok: false })
    expect(write).not.toHaveBeenCalled()
    expect(readFileSync(settingsFile(folder), 'utf8')).toBe('damaged')
    rmSync(join(folder, `${ASIDE}.tmp`), { recursive: true })
    expect(store.change((settings) => settings).ok).toBe(true)
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe('damaged')
  })

  it('makes no last good copy of what is good only in part', () => {
    writeFileSync(lastGood(), JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' }))
    writeFileSync(settingsFile(folder), JSON.stringify({ ...DEFAULT_SETTINGS, language: 7 }))
    expect(open(disk().write).read().language).toBe('en')
    expect(read(lastGood()).language).toBe('en')
  })

  it.each(['settings.last-good.json', 'settings.last-good.json.tmp'])(
    'never writes through a link at %s',
    (name) => {
      const target = join(folder, 'somebody’s.json')
      writeFileSync(target, 'not ours')
      symlinkSync(target, join(folder, name))
      const store = open(disk().write)
      expect(store.change((settings) => ({ ...settings, language: 'en' })).ok).toBe(true)
      expect(readFileSync(target, 'utf8')).toBe('not ours')
      expect(read(lastGood()).language).toBe('en')
    },
  )
})

describe('a file that cannot be read', () => {
  /** Stands in for a lock or a permission, which root has everywhere. */
  const block = () => mkdirSync(settingsFile(folder))
  const unblock = (settings: object) => {
    rmSync(settingsFile(folder), { recursive: true })
    writeFileSync(settingsFile(folder), JSON.stringify(settings))
  }

  it('is told with its reason, and nothing is saved over it', () => {
    block()
    const { write } = disk()
    const store = open(write)
    expect(store.problems()).toEqual([{ kind: 'unreadable', reason: 'NOT_A_FILE' }])
    const reply = store.change((settings) => ({ ...settings, language: 'en' }))
    expect(reply).toMatchObject({ error: { kind: 'settings-not-saved', subCode: 'NOT_A_FILE' } })
    expect(write).not.toHaveBeenCalled()
    expect(store.read()).toEqual(DEFAULT_SETTINGS)
  })

  it('comes into force before the next change once it can be read', () => {
    block()
    const store = open(disk().write)
    const heard: string[] = []
    store.onChange(({ theme, language }) => heard.push(`${theme} ${language}`))
    unblock({ ...DEFAULT_SETTINGS, theme: 'dark' })
    expect(store.change((settings) => ({ ...settings, language: 'en' })).ok).toBe(true)
    expect(heard).toEqual(['dark system', 'dark en'])
    expect(store.problems()).toEqual([])
    expect(readSaved()).toMatchObject({ theme: 'dark', language: 'en' })
  })

  it('is not written to either when it is there only since the start', () => {
    const { write } = disk()
    const store = open(write)
    block()
    expect(store.change((settings) => ({ ...settings, language: 'en' })).ok).toBe(false)
    expect(write).not.toHaveBeenCalled()
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
      expect(readSaved()).toMatchObject({ language: 'zh', theme: 'dark' })
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

  it('takes away what writes that were cut off have left, and nothing else', () => {
    const drafts = ['settings.json.tmp-56431761307a7bd0', 'settings.json.tmp-564317818745bb3c']
    const others = ['settings.json.tmp-of-mine', 'notes.json.tmp-56431761307a7bd0']
    for (const name of [...drafts, ...others]) writeFileSync(join(folder, name), '{')
    const { write } = disk()
    open(write).change((now) => ({ ...now, language: 'en' }))
    const kept = ['settings.json', 'settings.last-good.json']
    expect(readdirSync(folder).sort()).toEqual([...others, ...kept].sort())
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

  it('that leaves no store is refused', () => {
    const { write } = disk()
    const store = open(write)
    expect(store.change((settings) => ({ ...settings, profiles: [] })).ok).toBe(false)
    expect(write).not.toHaveBeenCalled()
  })

  it('keeps what a newer version wrote, at the top and in its stores', () => {
    const demo = { ...DEFAULT_SETTINGS.profiles[0], tags: ['a'] }
    const newer = { ...DEFAULT_SETTINGS, sounds: { on: true }, profiles: [demo] }
    writeFileSync(settingsFile(folder), JSON.stringify(newer))
    const store = open(disk().write)
    expect(store.problems()).toEqual([])
    store.change((settings) => ({ ...settings, language: 'en' }))
    const saved = read(settingsFile(folder))
    expect(saved).toMatchObject({
      language: 'en',
      sounds: { on: true },
      profiles: [{ tags: ['a'] }],
    })
    expect(store.read()).not.toHaveProperty('sounds')
  })
})
