import type { LimitedStore } from './limit-waiting'

const closed = async () => ({ ok: false, fault: 'unavailable' }) as const

/** In place of the system's keychain where no credentials may be read or written. */
export const closedKeychain: LimitedStore = {
  read: closed,
  write: closed,
  remove: closed,
  isBusy: () => false,
}
