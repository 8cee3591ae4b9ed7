import * as z from 'zod/mini'
import type {
  AUTOSTART_KINDS,
  CERTIFICATES_KINDS,
  COPY_KINDS,
  CREDENTIALS_KINDS,
  DIAL_KINDS,
  KIT_KINDS,
  LOOKUP_KINDS,
  RENEWAL_KINDS,
  REQUEST_KINDS,
  SETTINGS_KINDS,
  UPDATE_KINDS,
} from './failure-kinds'
import { FAILURE_KINDS, type FailureKind, FIX_BY } from './failure-kinds'
import type { FailureCause } from './texts/failure-texts'
import { type WorkcardId, workcardIdSchema } from './workcard-id'

const common = {
  /** Known more closely, its sentences stand in place of the kind’s. */
  // Any text to the schema: the list of causes comes with their sentences, which main rarely needs.
  cause: z.nullable(z.string() as unknown as z.ZodMiniType<FailureCause>),
  /** What the sentences name: a program, a parameter. */
  params: z.record(z.string(), z.string()),
  fixBy: z.enum(FIX_BY),
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
const commonSchema = z.object(common)
type Common = z.infer<typeof commonSchema>

/** What only some kinds know. */
interface Own {
  'ambiguous-id': { readonly candidates: WorkcardId[] }
  /** Epoch milliseconds at which the platform's ban ends; null when it named no time. */
  throttled: { readonly retryAt: number | null }
  /** This computer's clock minus the gateway's, in milliseconds; null when the gateway sent no date. */
  'clock-skew': { readonly offsetMs: number | null }
}
const OWN = {
  'ambiguous-id': { candidates: z.array(workcardIdSchema) },
  throttled: { retryAt: z.nullable(z.int()) },
  'clock-skew': { offsetMs: z.nullable(z.int()) },
}
type OwnOf<K> = K extends keyof Own ? Own[K] : unknown

/** A failure of one of these kinds. */
export type FailureOf<K extends FailureKind> = K extends FailureKind
  ? Common & { readonly kind: K } & OwnOf<K>
  : never

export type LookupFailure = FailureOf<keyof typeof LOOKUP_KINDS>
export type CredentialsFailure = FailureOf<keyof typeof CREDENTIALS_KINDS>
export type DialFailure = FailureOf<keyof typeof DIAL_KINDS>
export type SettingsFailure = FailureOf<keyof typeof SETTINGS_KINDS>
/** What a renewal can end with: its own failures, and those of the call, the keychain and a new store. */
export type RenewalFailure = FailureOf<
  keyof typeof RENEWAL_KINDS | keyof typeof LOOKUP_KINDS | keyof typeof SETTINGS_KINDS
>
export type CopyFailure = FailureOf<keyof typeof COPY_KINDS>
export type AutostartFailure = FailureOf<keyof typeof AUTOSTART_KINDS>
export type CertificatesFailure = FailureOf<keyof typeof CERTIFICATES_KINDS>
export type UpdateFailure = FailureOf<keyof typeof UPDATE_KINDS>
export type KitFailure = FailureOf<keyof typeof KIT_KINDS>
export type RequestFailure = FailureOf<keyof typeof REQUEST_KINDS>
/** Anything that can fail. */
export type Failure = FailureOf<FailureKind>

const isOwn = (kind: string): kind is keyof Own => Object.hasOwn(OWN, kind)

/** The schema of failures of these kinds, which are a group of failure-kinds.ts or several. */
export function failureSchema<K extends FailureKind>(
  kinds: Readonly<Record<K, unknown>>,
): z.ZodMiniType<FailureOf<K>> {
  const names = Object.keys(kinds)
  const plain = z.object({ kind: z.enum(names.filter((name) => !isOwn(name))), ...common })
  const own = names
    .filter(isOwn)
    .map((kind) => z.object({ kind: z.literal(kind), ...common, ...OWN[kind] }))
  return z.union([plain, ...own]) as unknown as z.ZodMiniType<FailureOf<K>>
}

type Facts<K extends FailureKind> = K extends keyof Own
  ? [facts: Partial<Common> & Own[K]]
  : [facts?: Partial<Common>]

/** Builds a failure: what is usual for its kind unless `facts` knows better. */
export function failure<K extends FailureKind>(kind: K, ...[facts]: Facts<K>): FailureOf<K> {
  return {
    kind,
    cause: null,
    params: {},
    ...FAILURE_KINDS[kind],
    code: null,
    subCode: null,
    platformMessage: null,
    requestId: null,
    ...facts,
    // The signature ties the extra facts to the kind; the compiler cannot follow the spread.
  } as FailureOf<K>
}
