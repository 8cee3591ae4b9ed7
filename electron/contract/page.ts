/** What a page's script needs of the contract at run time: no channel names and no schemas. */

/** The only name the preload adds to the page's window. */
export const BRIDGE_NAME = 'workcardDialer'

/** What main publishes to each window's page. */
export const WINDOW_TOPICS = {
  panel: ['lookup', 'recent', 'notice', 'settings', 'hotkey', 'paint'],
  settings: ['settings', 'hotkey'],
} as const
