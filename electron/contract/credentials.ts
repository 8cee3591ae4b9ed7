import * as z from 'zod/mini'

const secret = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(512), z.regex(/^[\x21-\x7e]+$/))

/** What the platform issues to an app and its authorised account. Only the main process may hold one. */
export const credentialsSchema = z.object({ appKey: secret, appSecret: secret, sessionKey: secret })
export type Credentials = z.infer<typeof credentialsSchema>
