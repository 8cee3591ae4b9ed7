import { useEffect, useState } from 'react'
import type { Topic } from '../electron/contract/channels'
import type { TopicValue } from '../electron/contract/ipc'
import { bridge } from './bridge'

/** The latest value of a topic that main publishes; null until the first one is here. */
export function useTopic<T extends Topic>(topic: T): TopicValue<T> | null {
  const [value, setValue] = useState<TopicValue<T> | null>(null)
  useEffect(() => {
    let outdated = false
    const unsubscribe = bridge.subscribe(topic, (next) => {
      outdated = true
      setValue(next)
    })
    // What was published before this page listened. A newer value may overtake the answer.
    void bridge['topic.read'](topic).then((reply) => {
      if (!outdated && reply.ok && reply.value !== undefined) setValue(reply.value as TopicValue<T>)
    })
    return () => {
      outdated = true
      unsubscribe()
    }
  }, [topic])
  return value
}
