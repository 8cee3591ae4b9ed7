import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { AUTHORISE_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'

const nothing = z.undefined()
const failure = failureSchema(AUTHORISE_KINDS)
/** The store’s authorisation at the platform. */
export const authoriseChannels = {
  /** Opens the page where the active profile's authorisation is renewed. */
  'profile.authorise': { args: z.tuple([]), result: nothing, failure },
  /** Opens the platform's own site, where permissions are applied for. */
  'profile.open-console': { args: z.tuple([]), result: nothing, failure },
} satisfies ChannelGroup
