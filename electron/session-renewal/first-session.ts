import type { AppKeys } from '../domain/credentials'
import { failure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err } from '../domain/result'
import { addressesOf } from './addresses'
import { sameAccount } from './failures'
import { isAccountMeant } from './known-account'
import type { Answer, RenewalPorts } from './ports'
import { rememberGrant } from './refresh'
import { answerOf, grantFor, type Run, type Step } from './run'

/** A store, new or without keys, that is saved when, and only when, its authorisation is there. */
export async function authoriseFirst(
  ports: RenewalPorts,
  run: Run,
  profile: Profile,
  appKeys: AppKeys,
  show: (step: Step) => void,
): Answer<undefined> {
  const refusal = ports.notSavable(profile)
  if (refusal !== null) return err(refusal)
  const addresses = addressesOf(profile)
  if (addresses === null) return err(failure('no-gateway'))
  const gateway = await ports.gatewayUrl(profile)
  if (!gateway.ok) return gateway
  const credentials = { ...appKeys, sessionKey: '' }
  const keys = { gatewayUrl: gateway.value, credentials, refreshToken: null }
  const granted = await grantFor(ports, run, { profile, addresses, keys }, show)
  if (!granted.ok) return granted
  const { account, sessionKey, refreshToken } = granted.value
  const meant = await isAccountMeant(ports, run, profile.id, account, show)
  if (!meant.ok) return meant
  // A browser stays logged in: the second store is easily authorised as the first.
  const store = account === '' ? null : ports.storeOfAccount(account, profile)
  if (store !== null) {
    show({ step: 'same-account', account, store })
    if (!(await answerOf(run))) return err(sameAccount(account, store))
    show({ step: 'working' })
  }
  if (run.abort.signal.aborted) return err(failure('cancelled'))
  const saved = await ports.saveStore(profile, { ...appKeys, sessionKey }, refreshToken)
  if (saved.ok) rememberGrant(ports, profile.id, granted.value)
  return saved
}
