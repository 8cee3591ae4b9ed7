import * as z from 'zod/mini'
import { credentialsSchema, credentialsStateSchema } from '../domain/credentials'
import { profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'

const nothing = z.undefined()
/** Keys of a store: written, asked for, never read. */
export const credentialsChannels = {
  'credentials.save': { args: z.tuple([profileIdSchema, credentialsSchema]), result: nothing },
  'credentials.remove': { args: z.tuple([profileIdSchema]), result: nothing },
  'credentials.state': { args: z.tuple([profileIdSchema]), result: credentialsStateSchema },
} satisfies ChannelGroup
