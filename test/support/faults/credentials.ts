/** Keys that are found wherever they should not be. */
export const CREDENTIALS = {
  appKey: '86753091',
  appSecret: 'canary-secret-6f1d02b97c',
  sessionKey: 'canary-session-41c7aa03de',
} as const
