import * as z from 'zod/mini'
import { type Credentials, credentialsSchema, LONGEST_KEY } from '../domain/credentials'
import { GATEWAY_URLS } from '../domain/profile'

const entrySchema = z.object({
  ...credentialsSchema.shape,
  /** The origin of the gateway that they were entered for; earlier versions wrote none. */
  gateway: z.optional(z.string()),
  /** What renews this very session without a person. */
  refreshToken: z.optional(z.string().check(z.maxLength(LONGEST_KEY))),
})
type Entry = z.infer<typeof entrySchema>

const PLATFORM: ReadonlySet<string> = new Set(
  Object.values(GATEWAY_URLS).map((url) => new URL(url).origin),
)

export const entryText = (
  credentials: Credentials,
  gateway: string,
  refreshToken?: string | null,
): string =>
  JSON.stringify({
    ...{ ...credentials, gateway },
    ...(refreshToken ? { refreshToken } : {}),
  } satisfies Entry)

/** Null for what another program or version wrote. */
export function parseEntry(text: string): Entry | null {
  try {
    const parsed = z.safeParse(entrySchema, JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/**
 * Whether the credentials may be sent to this origin. An entry that names none is the platform's: to
 * any other gateway it is entered again, because the address in the settings may have been changed since.
 */
export const isFor = (entry: Entry, gateway: string | null): boolean =>
  gateway !== null &&
  (entry.gateway === undefined ? PLATFORM.has(gateway) : entry.gateway === gateway)
