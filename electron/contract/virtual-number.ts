import * as z from 'zod/mini'

export const numberFormSchema = z.enum([
  'mobile',
  'mobile-extension',
  'protected-700',
  'landline',
  'unknown',
])

/** What `result_data` means, next to the text exactly as the platform sent it. */
export const virtualNumberSchema = z.object({
  raw: z.string(),
  form: numberFormSchema,
  /** Digits to dial first; the raw text when the form is unknown. */
  main: z.string(),
  /** Digits keyed after the prompt, then `#`; null when there are none. */
  extension: z.nullable(z.string()),
  /** Only digits, safe for `tel:`; null when the form is unknown. */
  dialable: z.nullable(z.string()),
})
export type VirtualNumber = z.infer<typeof virtualNumberSchema>
