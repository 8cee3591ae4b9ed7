import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { openSettings } from '../../../electron/settings/store'

describe('settings under a policy', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const file = () => join(folder, 'settings.json')
  const open = (policy: object) =>
    openSettings(folder, (settings) => writeFileSync(file(), JSON.stringify(settings)), policy)

  it('are the policy’s, then the user’s, then the default', () => {
    writeFileSync(file(), JSON.stringify({ version: 1, theme: 'dark', language: 'en' }))
    const settings = open({ theme: 'light' })
    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', language: 'en' })
    expect(settings.locked()).toEqual(['theme'])
  })

  it('keep what the user chose, for the day without the policy', () => {
    writeFileSync(file(), JSON.stringify({ version: 1, theme: 'dark' }))
    const settings = open({ theme: 'light' })
    const heard = vi.fn()
    settings.onChange(heard)
    expect(settings.change((now) => ({ ...now, language: 'zh' }))).toMatchObject({ ok: true })
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ theme: 'light', language: 'zh' })
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      theme: 'dark',
      language: 'zh',
    })
    expect(open({}).read()).toMatchObject({ theme: 'dark', language: 'zh' })
  })

  it('lock nothing without one', () => expect(open({}).locked()).toEqual([]))
})
