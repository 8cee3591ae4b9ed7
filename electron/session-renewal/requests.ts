import type { HandlersOf } from '../contract/channel'
import type { renewalChannels } from '../contract/renewal-channels'
import { failure, type SettingsFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import type { RenewalFlow } from './renewal'

export interface RenewalParts extends RenewalFlow {
  readonly saveEnd: (profileId: string, endsAt: number | null) => Result<undefined, SettingsFailure>
}

export function renewalRequests(
  renewal: () => Promise<RenewalParts>,
): HandlersOf<typeof renewalChannels> {
  return {
    'renewal.begin': async (profileId, place) => {
      // How it goes is published; the page does not wait for it.
      void (await renewal()).begin(profileId, place)
      return ok(undefined)
    },
    'renewal.authorise-store': async (profile, appKeys) =>
      (await renewal()).authoriseStore(profile, appKeys),
    'renewal.paste': async (text) => {
      const pasted = (await renewal()).paste(text)
      return pasted.ok ? pasted : err(failure('session-not-renewed', { cause: pasted.error.cause }))
    },
    'renewal.answer': async (replaces) => {
      const flow = await renewal()
      flow.answer(replaces)
      return ok(undefined)
    },
    'renewal.close': async () => {
      const flow = await renewal()
      flow.close()
      return ok(undefined)
    },
    'renewal.save-end': async (profileId, endsAt) => (await renewal()).saveEnd(profileId, endsAt),
  }
}
