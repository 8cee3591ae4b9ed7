import { sessionOf } from '../contract/session'
import { activeProfile } from '../settings/change'
import type { Transport } from '../top/transport'
import { loadProtocol } from './bind'
import { type Late, openLate } from './open-late'
import { rememberIn } from './remember-session'
import type { Renewals, RenewalWiring } from './renewal'

/** Renewals are loaded when one is asked for, or once the app has settled and an end is known. */
export function lateRenewal(
  transport: Transport,
  parts: Omit<RenewalWiring, 'askForSession' | 'chosen' | 'session' | 'remember'>,
  afterSettling: (action: () => void) => void,
): Late<Renewals> {
  const { read } = parts.settings
  const known = {
    chosen: () => activeProfile(read()),
    session: (profileId: string) => sessionOf(read().sessions, profileId),
    remember: rememberIn(parts.settings),
  }
  const askForSession: RenewalWiring['askForSession'] = async (call, signal) =>
    (await loadProtocol()).tokenClient(transport)(call, signal)
  const renewal = openLate(async () =>
    (await import('./renewal')).wireRenewal({ ...parts, ...known, askForSession }),
  )
  afterSettling(() => {
    if (read().sessions.some(({ endsAt }) => endsAt !== null)) void renewal.get()
  })
  return renewal
}
