import * as z from 'zod/mini'

export const dialTargetSchema = z.enum(['tel', 'sip', 'callto', 'command'])

const SIP_HOST = /^[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::\d{1,5})?$/i
/** Absolute in the way of any system: settings travel between machines. */
const ABSOLUTE_PATH = /^(?:\/|[a-z]:[\\/]|\\\\)[^\0\n]+$/i

/** A host name or address with an optional port; empty means none. */
export const isSipHost = (text: string): boolean => text === '' || SIP_HOST.test(text)

/** Looked up nowhere: a name without its folder could be anybody's program. Empty means none yet. */
export const isProgramPath = (text: string): boolean =>
  text === '' || (text.length <= 1024 && ABSOLUTE_PATH.test(text))

/** At most 16 arguments of at most 256 characters. */
export const areArguments = (args: readonly string[]): boolean =>
  args.length <= 16 && args.every((argument) => argument.length <= 256)

/** The arguments with the number and its extension filled in. */
export const fillArguments = (
  args: readonly string[],
  number: string,
  extension: string,
): readonly string[] =>
  args.map((template) =>
    template.replaceAll('{number}', number).replaceAll('{extension}', extension),
  )

/** How a number is handed to a phone. */
export const dialSettingsSchema = z.object({
  target: dialTargetSchema,
  /** For `sip`: the server behind the @; empty leaves it out. */
  sipHost: z.string().check(z.trim(), z.refine(isSipHost)),
  /** For `command`: absolute path of the executable. */
  executable: z.string().check(z.refine(isProgramPath)),
  /** For `command`: its arguments, one each; `{number}` and `{extension}` are filled in. */
  args: z.array(z.string()).check(z.refine(areArguments)),
})
export type DialSettings = z.infer<typeof dialSettingsSchema>

/** What is where the dialling program should be. */
export const programStateSchema = z.enum(['none', 'ready', 'missing', 'not-runnable'])
export type ProgramState = z.infer<typeof programStateSchema>

export const DEFAULT_DIAL: DialSettings = {
  target: 'tel',
  sipHost: '',
  executable: '',
  args: ['{number}'],
}
