import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'

/** What has been entered for proxies, and is not wanted any more. */
export const forgetProxiesChannels = {
  /** Forgets the names and passwords of all proxies; the result is whose they were, as `host:port`. */
  'proxy.forget': {
    args: z.tuple([]),
    result: z.array(z.string()),
    failure: failureSchema(CREDENTIALS_KINDS),
  },
} satisfies ChannelGroup
