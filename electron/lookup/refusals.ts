import { type CopyFailure, failure, type LookupFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import type { WorkcardId } from '../domain/workcard-id'

/** The clipboard holds a number of ours, but not whose it is. */
export const unknownOwn = (): LookupFailure =>
  failure('invalid-id', { cause: 'own-number-unknown' })

/** It is another store's: shown under this one's name it would be taken for this one's. */
export const otherStores = ({ name, gateway }: Profile, workcardId: WorkcardId): LookupFailure =>
  gateway === 'demo'
    ? failure('invalid-id', { cause: 'own-number-of-demo', params: { workcardId } })
    : failure('invalid-id', { cause: 'own-number-of-store', params: { workcardId, store: name } })

/** A renewal asks the store that gave the number, and no other. */
export const storeRemoved = (): LookupFailure =>
  failure('invalid-argument', { cause: 'store-removed' })

/** Another program may hold the clipboard. */
export const referenceNotCopied = (): CopyFailure =>
  failure('not-copied', { cause: 'reference-not-copied' })
