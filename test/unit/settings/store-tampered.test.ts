import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Settings, SettingsProblem } from '../../../electron/contract/settings'
import { openSettings } from '../../../electron/settings/store'
import { put, TAMPERED } from './tampered'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workcard-tampered-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'settings.json')
const open = () =>
  openSettings(folder, (settings: Settings) => writeFileSync(file(), JSON.stringify(settings)))

/** Kinds, and for values their names. */
const told = (problems: readonly SettingsProblem[]) =>
  problems.flatMap((problem) => (problem.kind === 'values' ? problem.names : [problem.kind]))

/** What is there: a file's bytes, the kind of anything else. */
function standing(): Buffer | number | undefined {
  const about = lstatSync(file(), { throwIfNoEntry: false })
  if (about === undefined) return undefined
  return about.isFile() && about.size < 2 ** 20 ? readFileSync(file()) : about.mode
}

describe('settings files that somebody or something has changed', () => {
  it('are many', () => expect(TAMPERED.length).toBeGreaterThanOrEqual(63))

  it.each(TAMPERED)('$what', (row) => {
    put(file(), row.file)
    put(join(folder, 'settings.last-good.json'), row.copy)
    const original = standing()
    const store = open()
    expect(store.read()).toEqual(row.settings)
    expect(told(store.problems())).toEqual(row.told)
    expect(standing(), 'a start changes nothing').toEqual(original)

    const kept = store.problems().flatMap((each) => ('keptAs' in each ? [each.keptAs ?? ''] : []))
    const reply = store.change((settings) => ({ ...settings, theme: 'light' }))
    if (row.told.includes('unreadable')) {
      expect(reply).toMatchObject({ ok: false, error: { kind: 'settings-not-saved' } })
      expect(standing(), 'what could not be read stays').toEqual(original)
      expect(store.read()).toEqual(row.settings)
    } else {
      expect(reply.ok).toBe(true)
      for (const name of kept) expect(readFileSync(join(folder, name))).toEqual(original)
      const again = open()
      expect(again.read()).toEqual({ ...row.settings, theme: 'light' })
      const left = again.problems().filter(({ kind }) => kind !== 'copy-not-kept')
      expect(left, 'a save mends the file').toEqual([])
    }
  })
})
