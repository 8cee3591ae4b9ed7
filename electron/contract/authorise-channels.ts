import * as z from 'zod/mini'
import type { ChannelGroup } from './channel'

const nothing = z.undefined()
/** The store’s authorisation at the platform. */
export const authoriseChannels = {
  /** Opens the page where the active profile's authorisation is renewed. */
  'profile.authorise': { args: z.tuple([]), result: nothing },
} satisfies ChannelGroup
