import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { LOOKUP_KINDS } from '../domain/failure-kinds'
import { virtualNumberSchema } from '../domain/virtual-number'
import { workcardIdSchema } from '../domain/workcard-id'

const time = z.int()
/**
 * Counts what was put on screen. A lookup and its answer share one; whatever is asked for anew, the same
 * ID once more included, has the next, and puts its text into the field.
 */
const turn = z.int()

/** What the panel shows. Exactly one of these at any moment; the main process owns the changes. */
export const lookupStateSchema = z.discriminatedUnion('phase', [
  /** `text` is what the field holds without a lookup: what a link brought, the ID of another store's card. */
  z.object({ phase: z.literal('empty'), turn, text: z.string() }),
  z.object({
    phase: z.literal('looking-up'),
    turn,
    workcardId: workcardIdSchema,
    startedAt: time,
    /** Set while a short ban of the platform is waited out (epoch milliseconds). */
    waitingUntil: z.nullable(time),
    /** The system's keychain may be asking the user for a password. */
    waitsFor: z.enum(['gateway', 'keychain']),
  }),
  z.object({
    phase: z.literal('number'),
    turn,
    workcardId: workcardIdSchema,
    number: virtualNumberSchema,
    profileId: z.string(),
    requestId: z.nullable(z.string()),
    obtainedAt: time,
    elapsedMs: z.int(),
    /** The number of an earlier lookup, shown again without a new call. */
    earlier: z.boolean(),
    /** A new number was asked for, and the platform gave the same one. */
    unchanged: z.boolean(),
    /**
     * What of it is in the clipboard. `failed`: the system refused the last copy. `cleared`: it was there and
     * was taken out again.
     */
    copied: z.enum([
      'nothing',
      'number',
      'with-extension',
      'extension',
      'part',
      'failed',
      'cleared',
    ]),
    /** When it is taken out; null when no time does or nothing is there. */
    clearsAt: z.nullable(time),
  }),
  z.object({
    phase: z.literal('error'),
    turn,
    /** What was looked up, cut to one line; shown in the field again. */
    text: z.string(),
    at: time,
    error: failureSchema(LOOKUP_KINDS),
  }),
])
export type LookupState = z.infer<typeof lookupStateSchema>

type WithoutTurn<S> = S extends LookupState ? Omit<S, 'turn'> : never
/** What is put on screen, before its turn comes. */
export type NewLookupState = WithoutTurn<LookupState>
export type ShownNumber = Extract<NewLookupState, { phase: 'number' }>
