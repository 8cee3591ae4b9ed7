import { expect, it } from 'vitest'
import { preferencesSchema } from '../../../../../electron/contract/settings'
import { profileSchema } from '../../../../../electron/domain/profile'
import { settings } from '../../../../../electron/domain/texts/zh/settings'
import {
  choiceText,
  FIELD_TEXTS,
  PREFERENCE_TEXTS,
} from '../../../../../renderer/settings/kit/preview-names'

it('has a name for every preference and every value of a store but its ID', () => {
  expect(Object.keys(PREFERENCE_TEXTS).sort()).toEqual(Object.keys(preferencesSchema.shape).sort())
  const fields = Object.keys(profileSchema.shape).filter((name) => name !== 'id')
  expect(Object.keys(FIELD_TEXTS).sort()).toEqual(fields.sort())
  for (const text of [...Object.values(FIELD_TEXTS), ...Object.values(PREFERENCE_TEXTS)])
    expect(settings).toHaveProperty(text.replace('settings:', ''))
})

it('names a choice by its own text', () => {
  expect(choiceText('theme', 'dark')).toBe('settings:themes.dark')
  expect(choiceText('copyVariant', 'number')).toBe('settings:copyVariants.number')
  expect(choiceText('clearClipboardAfterSeconds', '60')).toBeNull()
})
