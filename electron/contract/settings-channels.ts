import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { profileIdSchema, profileSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'
import { preferencesSchema } from './settings'

const nothing = z.undefined()
const failure = failureSchema(SETTINGS_KINDS)
/** Stores and preferences. */
export const settingsChannels = {
  'profile.save': { args: z.tuple([profileSchema]), result: nothing, failure },
  'profile.remove': {
    args: z.tuple([profileIdSchema]),
    result: nothing,
    failure: failureSchema({ ...SETTINGS_KINDS, ...CREDENTIALS_KINDS }),
  },
  'profile.select': { args: z.tuple([profileIdSchema]), result: nothing, failure },
  'preferences.save': { args: z.tuple([preferencesSchema]), result: nothing, failure },
} satisfies ChannelGroup
