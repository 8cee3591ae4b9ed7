import * as z from 'zod/mini'
import { type Topic, topicChannel } from '../contract/channels'
import { firstTopics } from '../contract/first-topics'
import type { TopicValue } from '../contract/ipc'
import { type Origins, topicsOf } from '../contract/windows'
import { type Frame, senderWindow } from './sender-window'

export type Published = { [T in Topic]?: TopicValue<T> }

/** Electron's `webContents`, as far as topics need it. */
interface Pages {
  getAllWebContents(): Page[]
}

interface Page {
  readonly mainFrame: Frame
  send(channel: string, value: unknown): void
}

/** What is published later brings its schema with it. */
type Schema<T extends Topic> = T extends keyof typeof firstTopics ? [] : [schema: z.ZodMiniType]

export interface Topics {
  publish<T extends Topic>(topic: T, value: TopicValue<T>, ...schema: Schema<T>): void
  /** The latest value, for a page that opens later. */
  read<T extends Topic>(topic: T): Published[T]
  /** All that was published last. */
  latest(): Published
}

/** Values that main owns and pages show. Each is checked against the contract on its way out. */
export function openTopics(webContents: Pages, origins: Origins): Topics {
  const latest: Published = {}
  /** A page that goes just now throws, and the others get theirs all the same. */
  function send(page: Page, topic: Topic) {
    try {
      page.send(topicChannel(topic), latest[topic])
    } catch {
      // The page that takes its place reads the latest values.
    }
  }
  return {
    publish(topic, value, ...late) {
      const [schema = (firstTopics as Partial<Record<Topic, z.ZodMiniType>>)[topic]] = late
      latest[topic] = z.parse(schema as z.ZodMiniType, value) as Published[typeof topic]
      for (const page of webContents.getAllWebContents()) {
        const window = senderWindow(() => page.mainFrame, origins)
        if (window !== null && topicsOf(window).includes(topic)) send(page, topic)
      }
    },
    read: (topic) => latest[topic],
    latest: () => latest,
  }
}
