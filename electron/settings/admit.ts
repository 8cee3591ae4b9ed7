import type { Settings } from '../contract/settings'
import { failure, type SettingsFailure } from '../domain/failure'
import { isHostAllowed } from '../domain/gateway-hosts'
import { gatewayUrlOf, type Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { effectiveSettings, lockedSettings, type Policy } from './effective'
import { setByPolicy } from './not-added'

type Admitted = Result<Settings, SettingsFailure>

/**
 * What is saved of `asked` under a policy. A locked setting keeps what the user chose before, so that it is
 * there on the day without the policy: a form sends back what it showed. Any other value for it is refused.
 */
export function admit(own: Settings, asked: Settings, policy: Policy): Admitted {
  const shown = effectiveSettings(own, policy)
  const kept: Record<string, unknown> = { ...asked }
  for (const name of lockedSettings(policy)) {
    const value = at(asked, name)
    if (same(value, at(own, name))) continue
    if (!same(value, at(shown, name))) return err(setByPolicy())
    put(kept, name, at(own, name))
  }
  return admitStores(own, kept as Settings, policy)
}

/** Where stores may call, and how they sign. */
function admitStores(own: Settings, asked: Settings, policy: Policy): Admitted {
  const { signMethod, gatewayHosts } = policy
  const profiles: Profile[] = []
  for (const store of asked.profiles) {
    const before = own.profiles.find(({ id }) => id === store.id)
    const url = gatewayUrlOf(store)
    const isNew = url !== '' && (before === undefined || gatewayUrlOf(before) !== url)
    if (isNew && gatewayHosts !== undefined && !isHostAllowed(url, gatewayHosts))
      return err(notAllowed(url))
    if (signMethod === undefined || before === undefined || store.gateway === 'demo')
      profiles.push(store)
    else if ([signMethod, before.signMethod].includes(store.signMethod))
      profiles.push({ ...store, signMethod: before.signMethod })
    else return err(setByPolicy())
  }
  return ok({ ...asked, profiles })
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function at(settings: Settings, name: string): unknown {
  const [key = '', part] = name.split('.')
  const value = (settings as unknown as Groups)[key]
  return part === undefined ? value : value?.[part]
}

function put(settings: Record<string, unknown>, name: string, value: unknown): void {
  const [key = '', part] = name.split('.')
  settings[key] = part === undefined ? value : { ...(settings as Groups)[key], [part]: value }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const notAllowed = (url: string) =>
  failure('settings-not-saved', {
    cause: 'gateway-not-allowed',
    params: { host: new URL(url).host },
    fixBy: 'admin',
  })
