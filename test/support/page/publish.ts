import { vi } from 'vitest'
import type { Topic } from '../../../electron/contract/channels'
import { BRIDGE_NAME } from '../../../electron/contract/page-names'
import { ok } from '../../../electron/domain/result'

/** Main's side of the topics: values that were published before a page asks, and those that come later. */
export function topicsOfMain(before: Readonly<Record<string, unknown>> = {}) {
  const listeners = new Map<string, (value: unknown) => void>()
  const bridge = (window as unknown as Record<string, object>)[BRIDGE_NAME]
  Object.assign(bridge ?? {}, {
    subscribe: (topic: Topic, listener: (value: unknown) => void) => listeners.set(topic, listener),
    'topic.read': vi.fn(async (topic: Topic) => ok(before[topic])),
  })
  return (topic: Topic, value: unknown) => listeners.get(topic)?.(value)
}
