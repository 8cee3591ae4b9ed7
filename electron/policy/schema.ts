import * as z from 'zod/mini'
import { dialSettingsSchema } from '../contract/dial'
import { hotkeySettingsSchema, MOST_PROFILES, preferencesSchema } from '../contract/settings'
import { updateFeedSchema } from '../contract/update'
import { GATEWAY_HOST } from '../domain/gateway-hosts'
import { DEMO_PROFILE, gatewayUrlOf, profileSchema, signMethodSchema } from '../domain/profile'

const { shape } = profileSchema

/** A store as a policy names it: what it leaves out is as it is in a new store. */
const storeSchema = z
  .strictObject({
    ...shape,
    id: shape.id.check(z.refine((id) => id !== DEMO_PROFILE.id)),
    colour: z._default(shape.colour, '#2f6fde'),
    gateway: z.enum(['production', 'overseas', 'sandbox', 'custom']),
    customGatewayUrl: z._default(shape.customGatewayUrl, ''),
    signMethod: z._default(shape.signMethod, DEMO_PROFILE.signMethod),
    format: z._default(shape.format, DEMO_PROFILE.format),
    realTpNick: z._default(shape.realTpNick, ''),
    serviceStoreCode: z._default(shape.serviceStoreCode, ''),
  })
  .check(z.refine((store) => gatewayUrlOf(store) !== '', { path: ['customGatewayUrl'] }))

const haveOwnIds = (stores: readonly { id: string }[]) =>
  new Set(stores.map(({ id }) => id)).size === stores.length

/**
 * What a policy file may say: the one source of the check, the published JSON Schema and the templates for
 * Windows. The names are those of the settings file, and so is what each may be.
 */
export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  stores: z.optional(
    z.array(storeSchema).check(z.minLength(1), z.maxLength(MOST_PROFILES), z.refine(haveOwnIds)),
  ),
  gatewayHosts: z.optional(
    z.array(z.string().check(z.regex(GATEWAY_HOST))).check(z.maxLength(100)),
  ),
  signMethod: z.optional(signMethodSchema),
  hotkey: z.optional(z.strictObject(z.partial(hotkeySettingsSchema).shape)),
  showHotkey: z.optional(z.nullable(z.string().check(z.maxLength(64)))),
  dial: z.optional(z.strictObject(z.partial(dialSettingsSchema).shape)),
  updateFeed: z.optional(updateFeedSchema),
  ...preferencesSchema.shape,
})
export type PolicyFile = z.infer<typeof policySchema>
