import * as z from 'zod/mini'
import { credentialsChangeSchema, credentialsSchema } from '../domain/credentials'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { completeProfileSchema, profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'
import { MOST_PROFILES, preferencesSchema } from './settings'

const nothing = z.undefined()
const failure = failureSchema(SETTINGS_KINDS)
/** The keychain holds a part of a store. */
const withKeys = failureSchema({ ...SETTINGS_KINDS, ...CREDENTIALS_KINDS })

/** Stores and preferences. */
export const settingsChannels = {
  /** A new store with its keys: both are saved and it is the one in use, or nothing is. */
  'profile.add': {
    args: z.tuple([completeProfileSchema, credentialsSchema]),
    result: nothing,
    failure: withKeys,
  },
  /** A store that is there, with the keys that are changed along: all of it, or nothing. */
  'profile.save': {
    args: z.tuple([completeProfileSchema, z.optional(credentialsChangeSchema)]),
    result: nothing,
    failure: withKeys,
  },
  /** With the store that is used from then on, where this one is in use. */
  'profile.remove': {
    args: z.tuple([profileIdSchema, z.optional(profileIdSchema)]),
    result: nothing,
    failure: withKeys,
  },
  /** The IDs of the stores in their new order. */
  'profile.reorder': {
    args: z.tuple([z.array(profileIdSchema).check(z.maxLength(MOST_PROFILES + 1))]),
    result: nothing,
    failure,
  },
  'profile.select': { args: z.tuple([profileIdSchema]), result: nothing, failure },
  'preferences.save': { args: z.tuple([preferencesSchema]), result: nothing, failure },
} satisfies ChannelGroup
