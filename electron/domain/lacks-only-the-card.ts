import type { LookupFailure } from './failure'

/** Whether a call without a work card was refused for that alone: code 40, or its newer twin that names what is missing. */
export const lacksOnlyTheCard = ({ kind, code, subCode }: LookupFailure): boolean =>
  kind === 'invalid-argument' &&
  (code === 40 || subCode?.startsWith('isv.missing-parameter') === true)
