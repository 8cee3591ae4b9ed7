import * as z from 'zod/mini'
import type { ChannelGroup } from './channel'

/** A colon would end the name on its way (RFC 7617), and no header takes control characters. */
const username = z.string().check(z.minLength(1), z.maxLength(256), z.regex(/^[^\p{Cc}:]+$/u))
const password = z.string().check(z.maxLength(1024), z.regex(/^\P{Cc}*$/u))
/** Written, never read. */
export const proxyLoginSchema = z.object({ username, password })

/** A proxy that asks for a name and a password. */
export const proxyChannels = {
  /** For the proxy that asked last, which main knows and a page cannot name. False when none has asked. */
  'proxy.sign-in': {
    args: z.tuple([proxyLoginSchema]),
    result: z.boolean(),
    failure: z.never(),
  },
} satisfies ChannelGroup
