/** Checklist 18: pages come from a scheme of ours, never from file:// or the network. */
export const APP_SCHEME = 'app'
