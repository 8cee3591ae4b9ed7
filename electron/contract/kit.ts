import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { KIT_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { gatewayPresetSchema } from '../domain/profile'
import { preferencesSchema } from './settings'

/** UTF-16 units of a whole file. Fifty stores with the longest keys need a tenth of it. */
export const MOST_KIT_TEXT = 1_048_576
/** UTF-16 units; nobody types more. */
export const LONGEST_PASS_PHRASE = 1024

const value = z.union([z.string(), z.number(), z.boolean()])

const storeChangeSchema = z.object({
  name: z.string(),
  colour: z.string(),
  gateway: gatewayPresetSchema,
  /** Where it will be called. */
  address: z.string(),
  change: z.enum(['new', 'changed', 'same']),
  /** Names of the profile's values that will be others. */
  fields: z.array(z.string()),
  /** What becomes of its credentials in the keychain; `unknown` where that did not say. */
  keys: z.enum(['none', 'new', 'changed', 'same', 'unknown']),
})

const preferenceNames = Object.keys(preferencesSchema.shape) as [
  keyof typeof preferencesSchema.shape,
]

/** What an import would change. Holds no credentials. */
export const kitPreviewSchema = z.object({
  stores: z.array(storeChangeSchema),
  /** Names of the stores here that the kit does not have: replacing takes them away. */
  others: z.array(z.string()),
  preferences: z.array(z.object({ name: z.enum(preferenceNames), from: value, to: value })),
  /** Names of what the kit would have otherwise and the administrator has set: it stays as it is. */
  kept: z.array(z.enum([...preferenceNames, 'signMethod'])),
  /** Why the settings would not take this kit's stores, whatever is chosen about it; null when they would. */
  refusal: z.nullable(failureSchema(SETTINGS_KINDS)),
})
export type KitPreview = z.infer<typeof kitPreviewSchema>

export const kitResultSchema = z.object({
  stores: z.int(),
  credentials: z.int(),
  removed: z.int(),
  preferences: z.int(),
})
export type KitResult = z.infer<typeof kitResultSchema>

/** How far the import of a kit is; `kit` is another number for each one that came, `file` its name. */
export const kitViewSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('none') }),
  z.object({ step: z.literal('refused'), file: z.string(), failure: failureSchema(KIT_KINDS) }),
  /** It waits for its pass phrase. */
  z.object({ step: z.literal('sealed'), kit: z.int(), file: z.string() }),
  z.object({
    ...{ step: z.literal('opened'), kit: z.int(), file: z.string() },
    preview: kitPreviewSchema,
  }),
  z.object({ step: z.literal('imported'), file: z.string(), result: kitResultSchema }),
])
export type KitView = z.infer<typeof kitViewSchema>
