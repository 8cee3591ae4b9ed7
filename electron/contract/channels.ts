/**
 * Names only, so that the preload can build the bridge without the schemas.
 * ipc.ts holds a schema for every name, checked by the compiler.
 */
export const REQUEST_CHANNELS = [
  'topic.read',
  'lookup.request',
  'lookup.choose',
  'lookup.cancel',
  'lookup.step-back',
  'lookup.copy',
  'lookup.copy-part',
  'lookup.marked',
  'lookup.renew',
  'lookup.dial',
  'profile.save',
  'profile.remove',
  'profile.select',
  'credentials.save',
  'credentials.remove',
  'credentials.exist',
  'preferences.save',
  'hotkey.save',
  'profile.authorise',
  'window.open-settings',
  'window.fit-panel',
  'window.painted',
] as const
export type RequestChannel = (typeof REQUEST_CHANNELS)[number]

/** Values that the main process publishes; a late subscriber reads the current one. */
export const TOPICS = ['lookup', 'settings', 'hotkey', 'paint'] as const
export type Topic = (typeof TOPICS)[number]

export const topicChannel = (topic: Topic): string => `topic:${topic}`

/** The only name the preload adds to the page's window. */
export const BRIDGE_NAME = 'workcardDialer'
