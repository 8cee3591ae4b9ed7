import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { COPY_KINDS, DIAGNOSTICS_KINDS } from '../domain/failure-kinds'
import { profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'
import { healthGroupIdSchema, healthProbeSchema } from './health'

const nothing = z.undefined()

/** The health check, and the file that tells others how things are here. */
export const healthChannels = {
  /** For this store, or for all. What is found is published with the topic `health`, line by line. */
  'health.run': {
    args: z.tuple([z.nullable(profileIdSchema)]),
    result: nothing,
    failure: z.never(),
  },
  /** Copies the sentences of one line, for whoever is to help. */
  'health.copy': {
    args: z.tuple([healthGroupIdSchema, healthProbeSchema]),
    result: nothing,
    failure: failureSchema(COPY_KINDS),
  },
  /** The text of the diagnostics file as it would be saved; null while there is none. */
  'diagnostics.preview': {
    args: z.tuple([]),
    result: z.string(),
    failure: failureSchema(DIAGNOSTICS_KINDS),
  },
  /** Saves the text that was previewed last, where a person says in the system's own dialog; false for nowhere. */
  'diagnostics.save': {
    args: z.tuple([]),
    result: z.boolean(),
    failure: failureSchema(DIAGNOSTICS_KINDS),
  },
} satisfies ChannelGroup
