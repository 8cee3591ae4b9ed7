import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { AUTOSTART_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'

/**
 * What the system does when the user logs in, read from the system each time.
 * `blocked`: registered, but switched off in the system's own list, which is not ours to change.
 * `other`: there is an entry of our name, and it starts something else than this app.
 * `unknown`: the system does not tell.
 */
export const autostartStateSchema = z.enum(['on', 'off', 'blocked', 'other', 'unknown'])
export type AutostartState = z.infer<typeof autostartStateSchema>

/** A word and not a truth value: what a page sends by mistake switches nothing. */
export const autostartWishSchema = z.enum(['on', 'off'])
export type AutostartWish = z.infer<typeof autostartWishSchema>

const failure = failureSchema(AUTOSTART_KINDS)

/** Starting with the login. */
export const autostartChannels = {
  'autostart.read': { args: z.tuple([]), result: autostartStateSchema, failure },
  /** Answers with the state that the system has afterwards. */
  'autostart.set': {
    args: z.tuple([autostartWishSchema]),
    result: autostartStateSchema,
    failure,
  },
} satisfies ChannelGroup
