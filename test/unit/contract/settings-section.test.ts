import { expect, it } from 'vitest'
import {
  isSettingsHash,
  SETTINGS_SECTIONS,
  sectionOf,
  settingsHash,
} from '../../../electron/contract/settings-section'

it('finds every section again in its hash', () => {
  for (const section of SETTINGS_SECTIONS) {
    expect(isSettingsHash(settingsHash(section))).toBe(true)
    expect(sectionOf(settingsHash(section))).toBe(section)
  }
})

it('knows the settings without a section, and what is neither', () => {
  expect(isSettingsHash(settingsHash())).toBe(true)
  expect(sectionOf(settingsHash())).toBeNull()
  expect(sectionOf('#settings/elsewhere')).toBeNull()
  expect(['', '#', '#settingsx', '#panel/settings'].map(isSettingsHash)).not.toContain(true)
})
