import * as z from 'zod/mini'
import { lookupErrorSchema } from './lookup-error'
import { virtualNumberSchema } from './virtual-number'
import { workcardIdSchema } from './workcard-id'

const time = z.int()

/** What the panel shows. Exactly one of these at any moment; the main process owns the changes. */
export const lookupStateSchema = z.discriminatedUnion('phase', [
  /** `text` fills the field without looking anything up: what a link brought. */
  z.object({ phase: z.literal('empty'), text: z.string() }),
  z.object({
    phase: z.literal('looking-up'),
    workcardId: workcardIdSchema,
    startedAt: time,
    /** Set while a short ban of the platform is waited out (epoch milliseconds). */
    waitingUntil: z.nullable(time),
  }),
  z.object({
    phase: z.literal('number'),
    workcardId: workcardIdSchema,
    number: virtualNumberSchema,
    profileId: z.string(),
    requestId: z.nullable(z.string()),
    obtainedAt: time,
    elapsedMs: z.int(),
    /** The number of an earlier lookup, shown again without a new call. */
    earlier: z.boolean(),
    /** What of it is in the clipboard; `failed` when the system refused the last copy. */
    copied: z.enum(['nothing', 'number', 'with-extension', 'extension', 'failed']),
  }),
  z.object({
    phase: z.literal('error'),
    /** What was looked up, cut to one line; shown in the field again. */
    text: z.string(),
    at: time,
    error: lookupErrorSchema,
  }),
])
export type LookupState = z.infer<typeof lookupStateSchema>
