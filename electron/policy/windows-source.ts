import type { PolicySource } from './decide'
import { parseObject } from './raw-policy'
import { fromRegistry } from './registry'
import type { WindowsFacts } from './windows-facts'

/** Administrators, the system, and the installer of Windows. Source: Microsoft, "Well-known SIDs". */
const TRUSTED = new Set([
  'S-1-5-32-544',
  'S-1-5-18',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
])

/**
 * The policy of a machine with Windows: what Group Policy has written goes before the file, and a file of
 * anybody but an administrator is none. `file` is the file as it could be read, whoever owns it.
 */
export function windowsSource(file: PolicySource, facts: WindowsFacts | null): PolicySource {
  if (facts === null) return { state: 'unreadable', code: 'WINDOWS_SILENT' }
  const { registry, owners } = facts
  const isForeign = owners.some((owner) => owner !== null && !TRUSTED.has(owner))
  const given: PolicySource =
    isForeign && file.state !== 'none' ? { state: 'refused', reason: 'owner' } : file
  if (Object.keys(registry).length === 0) return given
  const own = given.state === 'read' ? parseObject(given.text ?? '') : {}
  // A file that is broken is told, rather than that half of the policy holds.
  if (own === null || given.state === 'unreadable') return given
  const groups = fromRegistry(registry)
  return { state: 'read', text: JSON.stringify(merged({ version: 1, ...own }, groups)) }
}

const GROUPS = ['hotkey', 'dial']

/** Value by value in a group, too. */
function merged(file: Record<string, unknown>, above: Readonly<Record<string, unknown>>) {
  const both = { ...file, ...above }
  for (const group of GROUPS)
    if (isObject(file[group]) && isObject(above[group]))
      both[group] = { ...file[group], ...above[group] }
  return both
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
