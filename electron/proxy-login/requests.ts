import type { HandlersOf } from '../contract/channel'
import type { proxyChannels } from '../contract/proxy-channels'
import { ok } from '../domain/result'
import type { SignedInProxies } from './proxy-logins'

/** What is entered goes from the page to here once, and never back. */
export const proxyRequests = (
  load: () => Promise<Pick<SignedInProxies, 'signIn'>>,
): HandlersOf<typeof proxyChannels> => ({
  'proxy.sign-in': async (account, login) => ok((await load()).signIn(account, login)),
})
