import * as z from 'zod/mini'
import { credentialsChangeSchema, credentialsSchema, credentialsStateSchema, credentialsStateSchema } from '../domain/credentials'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS } from '../domain/failure-kinds'
import { profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'

const nothing = z.undefined()
const failure = failureSchema(CREDENTIALS_KINDS)
/** Keys of a store: written, asked for, never read. */
export const credentialsChannels = {
  /** A key that is not given keeps the one that is stored for this gateway. */
  'credentials.save': {
    args: z.tuple([profileIdSchema, credentialsChangeSchema]),
    result: nothing,
  },
  'credentials.remove': { args: z.tuple([profileIdSchema]), result: nothing },
  'credentials.state': { args: z.tuple([profileIdSchema]), result: credentialsStateSchema },
} satisfies ChannelGroup
