import * as z from 'zod/mini'

export const localeSchema = z.enum(['zh', 'en'])
export type Locale = z.infer<typeof localeSchema>

/** A sentence in every language of the interface, so that switching the language never needs a new lookup. */
export const textSchema = z.object({ zh: z.string(), en: z.string() })
export type Text = z.infer<typeof textSchema>
