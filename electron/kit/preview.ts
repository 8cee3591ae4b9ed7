import type { KitPreview } from '../contract/kit'
import type { SettingsFailure } from '../domain/failure'
import { gatewayUrlOf } from '../domain/profile'
import { visibleText } from '../domain/safe-text'
import type { KeyChange } from './keys'
import type { Plan } from './plan'

const LONGEST_ADDRESS = 300

/** What a person is shown of a plan before anything is done; `keys` are the stores', in their order. */
export function previewOf(
  plan: Plan,
  keys: readonly KeyChange[],
  refusal: SettingsFailure | null,
): KitPreview {
  return {
    stores: plan.stores.map(({ profile, change, fields }, index) => ({
      name: visibleText(profile.name),
      colour: profile.colour,
      gateway: profile.gateway,
      address: visibleText(gatewayUrlOf(profile), LONGEST_ADDRESS),
      change,
      fields: [...fields],
      keys: keys[index] ?? 'none',
    })),
    others: plan.others.map(({ name }) => visibleText(name)),
    preferences: plan.preferences.map((each) => ({ ...each })),
    kept: [...plan.kept],
    refusal,
  }
}
