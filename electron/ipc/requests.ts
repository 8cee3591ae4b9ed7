import type { HandlersOf } from '../contract/channel'
import type { topicChannels } from '../contract/topic-channels'
import { ok } from '../domain/result'
import type { Topics } from './topics'

export const topicRequests = (topics: Pick<Topics, 'read'>): HandlersOf<typeof topicChannels> => ({
  'topic.read': (topic) => ok(topics.read(topic)),
})
