import * as z from 'zod/mini'

export const dialTargetSchema = z.enum(['tel', 'sip', 'callto', 'command'])

/** How a number is handed to a phone. */
export const dialSettingsSchema = z.object({
  target: dialTargetSchema,
  /** For `sip`: the server behind the @; empty leaves it out. */
  sipHost: z.string().check(z.regex(/^$|^[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::\d{1,5})?$/i)),
  /** For `command`: absolute path of the executable. */
  executable: z.string().check(z.maxLength(1024)),
  /** For `command`: its arguments, one each; `{number}` and `{extension}` are filled in. */
  args: z.array(z.string().check(z.maxLength(256))).check(z.maxLength(16)),
})
export type DialSettings = z.infer<typeof dialSettingsSchema>

export const DEFAULT_DIAL: DialSettings = {
  target: 'tel',
  sipHost: '',
  executable: '',
  args: ['{number}'],
}
