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

it('lets no preference say how or where a number is dialled', () => {
  const dial = { target: 'sip', sipHost: 'attacker.example', executable: '/opt/evil', args: ['-x'] }
  expect(z.parse(preferencesSchema, { dial })).toEqual({})
})
