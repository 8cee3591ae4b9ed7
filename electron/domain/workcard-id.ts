import * as z from 'zod/mini'

/** Largest work-card ID: the platform's `Number` is a signed 64-bit integer (Java `Long`). */
const MAX_WORKCARD_ID = 9223372036854775807n

/**
 * A positive 64-bit integer kept as decimal text without leading zeros.
 * It never becomes a JavaScript number: 9007199254740993 would lose its last digit.
 */
export const workcardIdSchema = z
  .string()
  .check(
    // One check: a refinement runs even when an earlier check failed, and BigInt throws on non-digits.
    z.refine((digits) => /^[1-9]\d{0,18}$/.test(digits) && BigInt(digits) <= MAX_WORKCARD_ID),
  )
  .brand<'WorkcardId'>()
export type WorkcardId = z.infer<typeof workcardIdSchema>
