import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { LOOKUP_KINDS, RENEWAL_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'

/** Where a renewal was begun, and is shown. */
export const renewalPlaceSchema = z.enum(['panel', 'settings'])
export type RenewalPlace = z.infer<typeof renewalPlaceSchema>
/** `first`: the form of a store without keys, new or not, that is not saved before it is authorised. */
const shownPlaceSchema = z.enum(['panel', 'settings', 'first'])
export type ShownRenewalPlace = z.infer<typeof shownPlaceSchema>

export const renewalFailure = failureSchema({
  ...RENEWAL_KINDS,
  ...LOOKUP_KINDS,
  ...SETTINGS_KINDS,
})
const begun = { profileId: z.string(), place: shownPlaceSchema }
const step = <const S extends string, T extends Parameters<typeof z.object>[0]>(name: S, own: T) =>
  z.object({ ...begun, step: z.literal(name), ...own })

/** The renewal of one store's authorisation; null when there is none. Nothing in it is a secret. */
export const renewalSchema = z.nullable(
  z.discriminatedUnion('step', [
    /** The keychain is asked, or the platform. */
    step('working', {}),
    step('waiting', {
      /** An address of ours that leads to the platform's page once: neither key nor state stand in it. */
      address: z.string(),
      /** The result does not come by itself: the person copies it. */
      isPasted: z.boolean(),
      /** The system says that it has no browser. */
      hasOpened: z.boolean(),
      /** Refreshing without a person was tried before, and refused. */
      refused: z.nullable(renewalFailure),
    }),
    /** Another account than the store's was authorised. */
    step('question', { account: z.string(), known: z.string() }),
    /** The account that authorised a store for the first time is another store's. */
    step('same-account', { account: z.string(), store: z.string() }),
    step('done', { account: z.string(), endsAt: z.nullable(z.int()) }),
    step('failed', { error: renewalFailure }),
  ]),
)
export type Renewal = z.infer<typeof renewalSchema>
