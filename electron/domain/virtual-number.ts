import * as z from 'zod/mini'

export const numberFormSchema = z.enum([
  'mobile',
  'mobile-extension',
  'protected-700',
  'landline',
  'service',
  'unknown',
])

/** What `result_data` means, next to the text exactly as the platform sent it. */
export const virtualNumberSchema = z.object({
  /** In what a page is told, no more than its beginning. */
  raw: z.string(),
  form: numberFormSchema,
  /** Digits to dial first; when the form is unknown, the text as it may be shown: escaped and cut. */
  main: z.string(),
  /** Digits keyed after the prompt, then `#`; null when there are none. */
  extension: z.nullable(z.string()),
  /** Only digits, safe for `tel:`; null when the form is unknown. */
  dialable: z.nullable(z.string()),
})
export type VirtualNumber = z.infer<typeof virtualNumberSchema>
