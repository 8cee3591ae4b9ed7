import * as z from 'zod/mini'

export const LOCALES = ['zh', 'en'] as const
export const localeSchema = z.enum(LOCALES)
/** The language of the interface. */
export type Locale = z.infer<typeof localeSchema>
