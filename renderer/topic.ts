import { useSyncExternalStore } from 'react'
import type { Topic } from '../electron/contract/channels'
import type { TopicValue } from '../electron/contract/ipc'
import { WINDOW_TOPICS } from '../electron/contract/page-names'
import type { WindowName } from '../electron/contract/windows'
import { bridgeOf } from './bridge'

/** What every window's page can do with its own topics. */
const bridge = bridgeOf<WindowName>()

const values: { [T in Topic]?: TopicValue<T> } = {}
const listeners = new Set<() => void>()

function set<T extends Topic>(topic: T, value: TopicValue<T>): void {
  Object.assign(values, { [topic]: value })
  for (const listener of listeners) listener()
}

async function open<T extends Topic>(topic: T): Promise<void> {
  bridge.subscribe(topic, (value) => set(topic, value))
  // What was published before this page listened. A newer value may overtake the answer.
  const reply = await bridge['topic.read'](topic)
  if (values[topic] === undefined && reply.ok && reply.value !== undefined) {
    set(topic, reply.value as TopicValue<T>)
  }
}

/** Resolves when the latest values of the window's topics are here. */
export const openTopics = (window: WindowName): Promise<unknown> =>
  Promise.allSettled(WINDOW_TOPICS[window].map((topic: Topic) => open(topic)))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The latest value of a topic that main publishes; null until the first one is here. */
export function useTopic<T extends Topic>(topic: T): TopicValue<T> | null {
  const read = () => (values[topic] as TopicValue<T> | undefined) ?? null
  // The second `read` is for the first card, which is drawn when the app is built.
  return useSyncExternalStore(subscribe, read, read)
}
