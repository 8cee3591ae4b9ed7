import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  keepLastGoodCopy,
  readSettingsFile,
  recoverSettingsFile,
  settingsFile,
} from '../../../electron/settings/files'

const now = new Date('2026-11-24T01:02:03.456Z')
const damaged = 'settings.damaged-2026-11-24T01-02-03-456Z.json'
const good = (language: string) => JSON.stringify({ version: 1, language })

describe('recoverSettingsFile', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workcard-settings-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('leaves a first start and good settings alone', () => {
    expect(recoverSettingsFile(folder, now)).toBeNull()
    writeFileSync(settingsFile(folder), good('en'))
    expect(recoverSettingsFile(folder, now)).toBeNull()
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it.each(['', '{"version":1,', '\0\0\0\0'])('keeps a damaged file (%j) aside', (text) => {
    writeFileSync(settingsFile(folder), text)
    expect(recoverSettingsFile(folder, now)).toBe(damaged)
    expect(existsSync(settingsFile(folder))).toBe(false)
    expect(readFileSync(join(folder, damaged), 'utf8')).toBe(text)
  })

  it('puts the last good copy in its place', () => {
    writeFileSync(settingsFile(folder), good('en'))
    keepLastGoodCopy(folder)
    writeFileSync(settingsFile(folder), '')
    expect(recoverSettingsFile(folder, now)).toBe(damaged)
    expect(readSettingsFile(folder)?.language).toBe('en')
  })
  it('puts no damaged copy in its place', () => {
    writeFileSync(join(folder, 'settings.last-good.json'), '{')
    writeFileSync(settingsFile(folder), '')
    expect(recoverSettingsFile(folder, now)).toBe(damaged)
    expect(existsSync(settingsFile(folder))).toBe(false)
  })
})
