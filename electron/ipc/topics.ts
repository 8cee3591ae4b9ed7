import * as z from 'zod/mini'
import { type Topic, topicChannel } from '../contract/channels'
import { type TopicValue, topics } from '../contract/ipc'
import { type Origins, topicsOf } from '../contract/windows'
import { type Frame, senderWindow } from './sender-window'

type Values = { [T in Topic]?: TopicValue<T> }

/** Electron's `webContents`, as far as topics need it. */
interface Pages {
  getAllWebContents(): {
    readonly mainFrame: Frame
    send(channel: string, value: unknown): void
  }[]
}

export interface Topics {
  publish<T extends Topic>(topic: T, value: TopicValue<T>): void
  /** The latest value, for a page that opens later. */
  read<T extends Topic>(topic: T): Values[T]
}

/** Values that main owns and pages show. Each is checked against the contract on its way out. */
export function openTopics(webContents: Pages, origins: Origins): Topics {
  const latest: Values = {}
  return {
    publish(topic, value) {
      latest[topic] = z.parse(topics[topic] as z.ZodMiniType, value) as Values[typeof topic]
      for (const page of webContents.getAllWebContents()) {
        const window = senderWindow(page.mainFrame, origins)
        if (window !== null && topicsOf(window).includes(topic))
          page.send(topicChannel(topic), latest[topic])
      }
    },
    read: (topic) => latest[topic],
  }
}
