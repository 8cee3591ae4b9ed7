import * as z from 'zod/mini'
import { appKeysSchema } from '../domain/credentials'
import { failureSchema } from '../domain/failure'
import { RENEWAL_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { completeProfileSchema, profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'
import { renewalFailure, renewalPlaceSchema } from './renewal'
import { sessionEndSchema } from './session'

const nothing = z.undefined()
const none = z.never()

/** The renewal of a store's authorisation; how it goes is published by the topic `renewal`. */
export const renewalChannels = {
  /** Opens the store's authorisation page; one that runs ends. */
  'renewal.begin': {
    args: z.tuple([profileIdSchema, renewalPlaceSchema]),
    result: nothing,
    failure: none,
  },
  /**
   * A store without keys, new or not: it is authorised in the browser, then saved with its keys, all of it or
   * nothing. Answers at the end, within ten minutes.
   */
  'renewal.authorise-store': {
    args: z.tuple([completeProfileSchema, appKeysSchema]),
    result: nothing,
    failure: renewalFailure,
  },
  /** What a person copied from the page after the authorisation. */
  'renewal.paste': {
    args: z.tuple([z.string().check(z.maxLength(4096))]),
    result: nothing,
    failure: failureSchema(RENEWAL_KINDS),
  },
  /** Whether the other account's session replaces the store's. */
  'renewal.answer': { args: z.tuple([z.boolean()]), result: nothing, failure: none },
  /** Ends what runs, and takes off what is shown. */
  'renewal.close': { args: z.tuple([]), result: nothing, failure: none },
  /** The end that a person knows (epoch milliseconds); null for none. */
  'renewal.save-end': {
    args: z.tuple([profileIdSchema, sessionEndSchema]),
    result: nothing,
    failure: failureSchema(SETTINGS_KINDS),
  },
} satisfies ChannelGroup
