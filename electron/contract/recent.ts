import * as z from 'zod/mini'
import { profileIdSchema } from '../domain/profile'
import { workcardIdSchema } from '../domain/workcard-id'

/** The last work cards that were looked up in this run, newest first. */
export const recentSchema = z.array(
  z.object({
    profileId: profileIdSchema,
    workcardId: workcardIdSchema,
    /** When it was asked for, epoch milliseconds. */
    at: z.int(),
    /** Enough of the number to know it again; null where there was none. */
    masked: z.nullable(z.string()),
  }),
)
export type Recent = z.infer<typeof recentSchema>
