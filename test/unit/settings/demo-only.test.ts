import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { demoOnly, withWhoLocked } from '../../../electron/settings/demo-only'
import { settingsFile } from '../../../electron/settings/files'
import { NO_RULES } from '../../../electron/settings/rules'
import { openSettings } from '../../../electron/settings/store'

it('real stores are not in force, and stay in the file when something else is saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workcard-demo-only-'))
  try {
    const real = { ...DEMO_PROFILE, id: 'store-1', gateway: 'production' as const }
    const own: Settings = {
      ...DEFAULT_SETTINGS,
      profiles: [DEMO_PROFILE, real],
      activeProfileId: real.id,
    }
    const file = settingsFile(folder)
    const write = (settings: Settings) => writeFileSync(file, JSON.stringify(settings))
    const DEMO_ONLY = { profiles: [DEMO_PROFILE], activeProfileId: DEMO_PROFILE.id }
    write(own)
    const settings = openSettings(folder, write, demoOnly(NO_RULES))
    expect(settings.read()).toEqual({ ...own, ...DEMO_ONLY })
    expect(settings.locked()).toContain('profiles')
    expect(settings.change((now) => ({ ...now, language: 'en' })).ok).toBe(true)
    expect(settings.read()).toEqual({ ...own, ...DEMO_ONLY, language: 'en' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...own, language: 'en' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it.each([
  [true, 'test-runtime'],
  [false, 'policy'],
] as const)('with the demo alone (%s) the stores are locked by the %s', (isDemoOnly, by) => {
  expect(withWhoLocked(['profiles', 'theme'], isDemoOnly)).toEqual([
    { setting: 'profiles', by },
    { setting: 'theme', by: 'policy' },
  ])
})
