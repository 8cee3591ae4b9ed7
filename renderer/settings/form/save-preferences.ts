import type { Preferences } from '../../../electron/contract/settings'
import type { Failure } from '../../../electron/domain/failure'
import { bridge } from '../bridge'

/** Why they were not saved; null when they were. */
export async function savePreferences(preferences: Preferences): Promise<Failure | null> {
  const reply = await bridge['preferences.save'](preferences)
  return reply.ok ? null : reply.error
}
