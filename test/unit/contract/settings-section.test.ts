import { expect, it } from 'vitest'
import {
  SETTINGS_SECTIONS,
  sectionOf,
  settingsHash,
} from '../../../electron/contract/settings-section'

it('finds every section again in its hash', () => {
  for (const section of SETTINGS_SECTIONS) {
    expect(sectionOf(settingsHash(section))).toBe(section)
  }
})

it('knows the settings without a section, and what is neither', () => {
  expect(sectionOf(settingsHash())).toBeNull()
  expect(sectionOf('#settings/elsewhere')).toBeNull()
})
