import * as z from 'zod/mini'
import type { ChannelGroup } from './channel'

/** A colon would end the name on its way (RFC 7617), and no header takes control characters. */
const username = z.string().check(z.minLength(1), z.maxLength(256), z.regex(/^[^\p{Cc}:]+$/u))
const password = z.string().check(z.maxLength(1024), z.regex(/^\P{Cc}*$/u))
/** Written, never read. */
export const proxyLoginSchema = z.object({ username, password })

/** Longer than that of any proxy: its host has at most 253 characters, its realm is cut. */
const account = z.string().check(z.maxLength(1024))

/** A proxy that asks for a name and a password. */
export const proxyChannels = {
  /**
   * For the proxy that the card names, by the parameter `account` of its failure: another may have asked
   * since. False when main knows of no such question.
   */
  'proxy.sign-in': {
    args: z.tuple([account, proxyLoginSchema]),
    result: z.boolean(),
    failure: z.never(),
  },
} satisfies ChannelGroup
