import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { SETTINGS_KINDS, UPDATE_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'
import { updateFeedSchema } from './update'

const nothing = z.undefined()
/** How a step ends is published with the topic `update`. */
const none = z.never()

/** Newer versions of the app. */
export const updateChannels = {
  'update.check': { args: z.tuple([]), result: nothing, failure: none },
  /** What was offered; while a lookup runs or a number is on screen, it waits. */
  'update.download': { args: z.tuple([]), result: nothing, failure: none },
  /** Ends the app and starts the newer one; waits as the download does. */
  'update.install': { args: z.tuple([]), result: nothing, failure: none },
  'update.put-off': { args: z.tuple([]), result: nothing, failure: none },
  /** Saved once it is confirmed in the system's own dialog: what lies there will be run. */
  'update.save-feed': {
    args: z.tuple([updateFeedSchema]),
    result: nothing,
    failure: failureSchema({ ...UPDATE_KINDS, ...SETTINGS_KINDS }),
  },
} satisfies ChannelGroup
