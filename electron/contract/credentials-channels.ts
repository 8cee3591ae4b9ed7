import * as z from 'zod/mini'
import { credentialsChangeSchema, credentialsStateSchema } from '../domain/credentials'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS, LOOKUP_KINDS } from '../domain/failure-kinds'
import { profileIdSchema } from '../domain/profile'
import { workcardIdSchema } from '../domain/workcard-id'
import type { ChannelGroup } from './channel'
import { proofSchema } from './credentials-proof'

const nothing = z.undefined()
const failure = failureSchema(CREDENTIALS_KINDS)

/** Keys of a store: written, asked for, never read. */
export const credentialsChannels = {
  /** A key that is not given keeps the one that is stored for this gateway. */
  'credentials.save': {
    args: z.tuple([profileIdSchema, credentialsChangeSchema]),
    result: nothing,
    failure,
  },
  'credentials.remove': { args: z.tuple([profileIdSchema]), result: nothing, failure },
  /** Makes one signed call: for this work card, or for none, which can bind no number. */
  'credentials.test': {
    args: z.tuple([profileIdSchema, z.nullable(workcardIdSchema)]),
    result: proofSchema,
    failure: failureSchema(LOOKUP_KINDS),
  },
  'credentials.state': {
    args: z.tuple([profileIdSchema]),
    result: credentialsStateSchema,
    failure,
  },
} satisfies ChannelGroup
