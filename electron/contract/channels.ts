import { type ChannelOf, type TopicOf, WINDOW_NAMES, WINDOWS, type WindowName } from './windows'

/**
 * Names only, so that the preload can build the bridge without the schemas.
 * ipc.ts holds a schema for every name, checked by the compiler.
 */
export type RequestChannel = ChannelOf<WindowName>
export const REQUEST_CHANNELS: readonly RequestChannel[] = [
  ...new Set(WINDOW_NAMES.flatMap((name): readonly RequestChannel[] => WINDOWS[name].channels)),
]

/** Values that the main process publishes; a late subscriber reads the current one. */
export type Topic = TopicOf<WindowName>
export const TOPICS: readonly Topic[] = [
  ...new Set(WINDOW_NAMES.flatMap((name): readonly Topic[] => WINDOWS[name].topics)),
]

export const topicChannel = (topic: Topic): string => `topic:${topic}`
