import * as z from 'zod/mini'
import { credentialsSchema, credentialsStateSchema } from '../domain/credentials'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS } from '../domain/failure-kinds'
import { profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'

const nothing = z.undefined()
const failure = failureSchema(CREDENTIALS_KINDS)
/** Keys of a store: written, asked for, never read. */
export const credentialsChannels = {
  'credentials.save': {
    args: z.tuple([profileIdSchema, credentialsSchema]),
    result: nothing,
    failure,
  },
  'credentials.remove': { args: z.tuple([profileIdSchema]), result: nothing, failure },
  'credentials.state': {
    args: z.tuple([profileIdSchema]),
    result: credentialsStateSchema,
    failure,
  },
} satisfies ChannelGroup
