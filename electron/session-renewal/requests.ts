import type { HandlersOf } from '../contract/channel'
import type { renewalChannels } from '../contract/renewal-channels'
import type { Session } from '../contract/session'
import { failure, type SettingsFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import type { RenewalFlow } from './renewal'

interface Parts {
  readonly renewal: () => Promise<RenewalFlow>
  readonly remember: (
    profileId: string,
    change: Partial<Omit<Session, 'profileId'>>,
  ) => Result<undefined, SettingsFailure>
}

export function renewalRequests({ renewal, remember }: Parts): HandlersOf<typeof renewalChannels> {
  return {
    'renewal.begin': async (profileId, place) => {
      // How it goes is published; the page does not wait for it.
      void (await renewal()).begin(profileId, place)
      return ok(undefined)
    },
    'renewal.paste': async (text) => {
      const pasted = (await renewal()).paste(text)
      if (pasted.ok) return pasted
      const { cause } = pasted.error
      return err(failure('session-not-renewed', { cause }))
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
    'renewal.save-end': async (profileId, endsAt) => {
      const saved = remember(profileId, { endsAt, warned: 'none' })
      // Whoever warns of it must be there.
      if (saved.ok && endsAt !== null) await renewal()
      return saved
    },
  }
}
