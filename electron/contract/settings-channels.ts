import * as z from 'zod/mini'
import { profileIdSchema, profileSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'
import { preferencesSchema } from './settings'

const nothing = z.undefined()
/** Stores and preferences. */
export const settingsChannels = {
  'profile.save': { args: z.tuple([profileSchema]), result: nothing },
  'profile.remove': { args: z.tuple([profileIdSchema]), result: nothing },
  'profile.select': { args: z.tuple([profileIdSchema]), result: nothing },
  'preferences.save': { args: z.tuple([preferencesSchema]), result: nothing },
} satisfies ChannelGroup
