import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { DEFAULT_SETTINGS, preferencesSchema } from '../../../electron/contract/settings'

it('changes the one preference that is given and fills in no other', () => {
  expect(z.parse(preferencesSchema, { theme: 'dark' })).toEqual({ theme: 'dark' })
  expect(z.parse(preferencesSchema, {})).toEqual({})
})

it('lets a window change preferences only', () => {
  const { profiles, hotkey } = DEFAULT_SETTINGS
  expect(z.parse(preferencesSchema, { profiles, hotkey, version: 1 })).toEqual({})
})

it('lets a window choose how to dial, but not where a number goes', () => {
  const { target } = DEFAULT_SETTINGS.dial
  const dial = { target, sipHost: 'attacker.example', executable: '/opt/evil', args: ['-x'] }
  expect(z.parse(preferencesSchema, { dial })).toEqual({ dial: { target } })
})
