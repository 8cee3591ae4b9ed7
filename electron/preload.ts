import { contextBridge, ipcRenderer } from 'electron'
import {
  BRIDGE_NAME,
  REQUEST_CHANNELS,
  TOPICS,
  type Topic,
  topicChannel,
} from './contract/channels'

// Checklist 20: the page gets one function per channel and data, never ipcRenderer or its events.
const requests = REQUEST_CHANNELS.map((channel) => [
  channel,
  (...args: unknown[]) => ipcRenderer.invoke(channel, ...args),
])

function subscribe(topic: Topic, listener: (value: unknown) => void): () => void {
  if (!TOPICS.includes(topic)) return () => {}
  const forward = (_event: unknown, value: unknown) => listener(value)
  ipcRenderer.on(topicChannel(topic), forward)
  return () => ipcRenderer.off(topicChannel(topic), forward)
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, { ...Object.fromEntries(requests), subscribe })
