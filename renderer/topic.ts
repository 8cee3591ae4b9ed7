import { useSyncExternalStore } from 'react'
import { TOPICS, type Topic } from '../electron/contract/channels'
import type { TopicValue } from '../electron/contract/ipc'
import { bridge } from './bridge'

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

/** Asked for while the rest of the page still loads, so that its first paint is not an empty one. */
export const firstValues: Promise<unknown> = Promise.allSettled(TOPICS.map((topic) => open(topic)))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The latest value of a topic that main publishes; null until the first one is here. */
export function useTopic<T extends Topic>(topic: T): TopicValue<T> | null {
  return useSyncExternalStore(subscribe, () => (values[topic] as TopicValue<T> | undefined) ?? null)
}
