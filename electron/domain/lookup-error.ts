import * as z from 'zod/mini'
import { textSchema } from './locale'
import { workcardIdSchema } from './workcard-id'

/** Every way a lookup, or what a window asks for beside it, can fail. The set is closed: a new failure must choose or add a kind here. */
export const ERROR_KINDS = [
  'invalid-id',
  'ambiguous-id',
  'no-credentials',
  'other-gateway',
  'keychain-unavailable',
  'keychain-locked',
  'keychain-denied',
  'keychain-silent',
  'session-expired',
  'permission',
  'signature',
  'clock-skew',
  'throttled',
  'invalid-argument',
  'business',
  'remote',
  'offline',
  'dns',
  'tls',
  'proxy',
  'timeout',
  'bad-response',
  'cancelled',
  'clipboard-silent',
  'defect',
  'settings-not-saved',
] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

const common = {
  message: textSchema,
  /** The one thing to do next. */
  nextStep: textSchema,
  /** Who can do it: the agent, the team lead who set the app up, or nobody here (the platform). */
  fixBy: z.enum(['agent', 'admin', 'platform']),
  /** `error_response.code`, or `msg_code` when it is a number; null when the platform did not answer. */
  code: z.nullable(z.int()),
  /** `error_response.sub_code`, `msg_code` as text, or the system's name of a transport failure (`ECONNRESET`). */
  subCode: z.nullable(z.string()),
  /** `sub_msg` / `msg_info` / `msg`, word for word. */
  platformMessage: z.nullable(z.string()),
  requestId: z.nullable(z.string()),
  /** Whether the same request may succeed later without anybody changing anything. */
  retryable: z.boolean(),
}

export const PLAIN_KINDS = ERROR_KINDS.filter(
  (kind): kind is PlainKind =>
    kind !== 'ambiguous-id' && kind !== 'throttled' && kind !== 'clock-skew',
)
type PlainKind = Exclude<ErrorKind, 'ambiguous-id' | 'throttled' | 'clock-skew'>

export const lookupErrorSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ambiguous-id'),
    ...common,
    candidates: z.array(workcardIdSchema),
  }),
  z.object({
    kind: z.literal('throttled'),
    ...common,
    /** Epoch milliseconds at which the platform's ban ends; null when it named no time. */
    retryAt: z.nullable(z.int()),
  }),
  z.object({
    kind: z.literal('clock-skew'),
    ...common,
    /** This computer's clock minus the gateway's, in milliseconds; null when the gateway sent no date. */
    offsetMs: z.nullable(z.int()),
  }),
  z.object({ kind: z.enum(PLAIN_KINDS), ...common }),
])
export type LookupError = z.infer<typeof lookupErrorSchema>
