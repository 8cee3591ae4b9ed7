/**
 * What a page's own scripts know of the contract by name: the bridge, and the topics that each window
 * reads. Without the channels: the panel's first paint does not wait for names that it never calls.
 */

/** The only name the preload adds to the page's window. */
export const BRIDGE_NAME = 'workcardDialer'

export const WINDOW_TOPICS = {
  panel: ['lookup', 'recent', 'notice', 'settings', 'hotkey', 'paint', 'renewal'],
  settings: ['settings', 'hotkey', 'update', 'kit', 'renewal', 'health'],
} as const
