import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { UPDATE_KINDS } from '../domain/failure-kinds'
import { isSafeGatewayUrl, normalUrl } from '../domain/profile'

/** Where updates are described: https, or plain http on this machine only, without a user's name in it. */
export const updateFeedSchema = z.nullable(
  z.string().check(z.overwrite(normalUrl), z.maxLength(2048), z.refine(isSafeGatewayUrl)),
)
export type UpdateFeed = z.infer<typeof updateFeedSchema>

const version = z.string().check(z.maxLength(64))
const asked = {
  version,
  /** The user has said "later": nothing reminds of it for a day. */
  putOff: z.boolean(),
  /** Asked for, and waits until no lookup runs and no number is on screen. */
  waits: z.boolean(),
}

/** How far an update is. Exactly one of these at any moment; the main process owns the changes. */
const updateStepSchema = z.discriminatedUnion('step', [
  /** No feed is configured: nothing is asked anywhere. */
  z.object({ step: z.literal('off') }),
  /** This copy of the app is not one that the app replaces itself. */
  z.object({ step: z.literal('not-here'), reason: z.enum(['checkout', 'managed']) }),
  /** Nothing newer is known; `checkedAt` (epoch milliseconds) is null before the first answer. */
  z.object({ step: z.literal('none'), checkedAt: z.nullable(z.int()) }),
  z.object({ step: z.literal('checking') }),
  z.object({ step: z.literal('offered'), ...asked }),
  z.object({ step: z.literal('downloading'), version, percent: z.int() }),
  /** Downloaded and proven to be what the feed describes. */
  z.object({ step: z.literal('ready'), ...asked }),
  z.object({ step: z.literal('installing'), version }),
])
export type UpdateStep = z.infer<typeof updateStepSchema>

export const updateViewSchema = z.object({
  update: updateStepSchema,
  /** Why the last step did not succeed; the app is as it was. */
  problem: z.nullable(failureSchema(UPDATE_KINDS)),
})
export type UpdateView = z.infer<typeof updateViewSchema>
