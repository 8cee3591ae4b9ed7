/** All that is loaded of the platform's protocol at once. */
export { createClient } from './client'
export { tokenClient } from './token-client'
