import * as z from 'zod/mini'
import type { ChannelGroup } from './channel'
import { TOPICS } from './channels'

const none = z.never()

/** Values that main publishes, for a page that opens later. */
export const topicChannels = {
  'topic.read': { args: z.tuple([z.enum(TOPICS)]), result: z.unknown(), failure: none },
} satisfies ChannelGroup
