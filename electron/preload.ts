import { contextBridge, ipcRenderer } from 'electron'
import { type Topic, topicChannel } from './contract/channels'
import { BRIDGE_NAME } from './contract/page-names'
import { channelsOf, topicsOf, WINDOW_NAMES } from './contract/windows'

declare const location: { readonly hostname: string }

// A page of no window has nothing here. Main does not rely on it: ipc/serve.ts looks at the sender.
const [host] = location.hostname.split('.')
const name = WINDOW_NAMES.find((window) => window === host)
const channels = name === undefined ? [] : channelsOf(name)
const topics = name === undefined ? [] : topicsOf(name)

// Checklist 20: the page gets one function per channel and data, never ipcRenderer or its events.
const requests = channels.map((channel) => [
  channel,
  (...args: unknown[]) => ipcRenderer.invoke(channel, ...args),
])

function subscribe(topic: Topic, listener: (value: unknown) => void): () => void {
  if (!topics.includes(topic)) return () => {}
  const forward = (_event: unknown, value: unknown) => listener(value)
  ipcRenderer.on(topicChannel(topic), forward)
  return () => ipcRenderer.off(topicChannel(topic), forward)
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, { ...Object.fromEntries(requests), subscribe })
