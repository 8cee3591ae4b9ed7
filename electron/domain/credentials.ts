import * as z from 'zod/mini'

/** Characters. */
export const LONGEST_KEY = 512
/** What copying from chats and web pages brings along unseen: zero-width, direction and hyphenation marks. */
const INVISIBLE = /\p{Cf}/gu
const FOREIGN = /[^\x21-\x7e]/u

/** What was pasted without what nobody can see; white space is dropped at the ends only. */
export const cleanKey = (pasted: string): string => pasted.replace(INVISIBLE, '').trim()

/** Why a text is no key; null when it may be one. */
export type KeyProblem =
  | { readonly what: 'missing' | 'not-text' | 'empty' | 'too-long' }
  /** `place` counts the characters from 1. */
  | { readonly what: 'character'; readonly character: string; readonly place: number }

/** Looks at a text as `cleanKey` leaves it. */
export function keyProblem(key: string): KeyProblem | null {
  if (key === '') return { what: 'empty' }
  const foreign = FOREIGN.exec(key)
  if (foreign !== null) {
    const place = Array.from(key.slice(0, foreign.index)).length + 1
    return { what: 'character', character: foreign[0], place }
  }
  return key.length > LONGEST_KEY ? { what: 'too-long' } : null
}

const key = z.string().check(
  z.overwrite(cleanKey),
  z.refine((text) => keyProblem(text) === null),
)

/** What the platform issues to an app and its authorised account. Only the main process may hold one. */
export const credentialsSchema = z.object({ appKey: key, appSecret: key, sessionKey: key })
export type Credentials = z.infer<typeof credentialsSchema>

/** What the platform issues to an app, before anybody has authorised it. */
export const appKeysSchema = z.pick(credentialsSchema, { appKey: true, appSecret: true })
export type AppKeys = z.infer<typeof appKeysSchema>

/** What replaces stored credentials: a key that is not given stays as it is. */
export const credentialsChangeSchema = z.partial(credentialsSchema)
export type CredentialsChange = z.infer<typeof credentialsChangeSchema>

/** A session is one of one app: with another key of these it is another, and not where an App Secret is corrected. */
export const isOtherSession = ({ appKey, sessionKey }: CredentialsChange): boolean =>
  Boolean(appKey) || Boolean(sessionKey)

/** What the keychain has for a profile: nothing, credentials for its gateway, or for another one. */
export const credentialsStateSchema = z.enum(['missing', 'stored', 'other-gateway'])
export type CredentialsState = z.infer<typeof credentialsStateSchema>

export const CREDENTIAL_FIELDS = ['appKey', 'appSecret', 'sessionKey'] as const

/** Their names at the platform, in every language. */
export const CREDENTIAL_LABELS = {
  appKey: 'App Key',
  appSecret: 'App Secret',
  sessionKey: 'Session Key',
} as const
