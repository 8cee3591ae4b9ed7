import type { Preferences } from '../../electron/contract/settings'
import type { Failure } from '../../electron/domain/failure'
import { bridge } from './bridge'

/** Why a setting was not saved; null when it was. */
export type SaveFailure = Failure | null

export async function savePreferences(preferences: Preferences): Promise<SaveFailure> {
  const reply = await bridge['preferences.save'](preferences)
  return reply.ok ? null : reply.error
}
