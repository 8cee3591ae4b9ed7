import type { Preferences } from '../../electron/contract/settings'
import { bridge } from '../bridge'

/** False when the change could not be saved. */
export async function savePreferences(preferences: Preferences): Promise<boolean> {
  return (await bridge['preferences.save'](preferences)).ok
}
