import type { HandlersOf } from '../contract/channel'
import { ok } from '../contract/result'
import type { topicChannels } from '../contract/topic-channels'
import type { Topics } from './topics'

export const topicRequests = (topics: Pick<Topics, 'read'>): HandlersOf<typeof topicChannels> => ({
  'topic.read': (topic) => ok(topics.read(topic)),
})
