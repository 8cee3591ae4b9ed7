import { failure, type SettingsFailure } from '../domain/failure'
import type { FailureCause } from '../domain/texts/failure-texts'

/** The system's names of what can stop a write (errno; libuv gives Windows' errors the same names). */
const CAUSES: ReadonlyMap<string | null, FailureCause> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-write-permission'],
  ['EPERM', 'no-write-permission'],
  ['EROFS', 'no-write-permission'],
  ['EBUSY', 'file-in-use'],
  ['ETXTBSY', 'file-in-use'],
])

/**
 * Why the settings were not saved. `fault` is what the write threw; null when it was not tried because
 * the settings are not valid.
 */
export function notSaved(fault: unknown): SettingsFailure {
  const code = codeOf(fault)
  const cause = fault === null ? 'value-wrong' : (CAUSES.get(code) ?? null)
  return failure('settings-not-saved', { cause, subCode: code })
}

/** The file could not be read, for the reason that the system names so: it may hold more than is known. */
export const notOverwritten = (code: string): SettingsFailure =>
  failure('settings-not-saved', { cause: 'file-unreadable', subCode: code })

const codeOf = (fault: unknown): string | null =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : null
