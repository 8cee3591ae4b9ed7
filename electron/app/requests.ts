import { authoriseRequests } from '../authorise/requests'
import type { ClipboardKeeper } from '../clipboard/keeper'
import { gatewayOrigin } from '../contract/profile'
import type { Confirm } from '../contract/question'
import { err, ok } from '../contract/result'
import type { SettingsSection } from '../contract/settings-section'
import type { CredentialVault } from '../credentials/credentials'
import type { ChooseProgram } from '../dial/choose-program'
import type { Dialler } from '../dial/dial'
import { dialError } from '../dial/dial-error'
import { planDial } from '../dial/plan'
import { dialRequests } from '../dial/requests'
import type { Handlers } from '../ipc/serve'
import type { Topics } from '../ipc/topics'
import { referenceNotCopied } from '../lookup/refusals'
import type { LookupSession } from '../lookup/session'
import { noGateway } from '../profile-gateway/access'
import { activeProfile, withActiveProfile, withoutProfile } from '../settings/change'
import { saveProfile } from '../settings/save-profile'
import type { SettingsStore } from '../settings/store'
import type { Panel } from '../window/panel'
import type { Desktop } from './settings-effects'

interface Parts {
  readonly lookup: LookupSession
  readonly panel: Panel
  readonly clipboard: Pick<ClipboardKeeper, 'marked'>
  readonly settings: SettingsStore
  readonly vault: CredentialVault
  readonly topics: Topics
  readonly desktop: Desktop
  readonly dialler: Dialler
  readonly openSettings: (section?: SettingsSection) => void
  readonly chooseProgram: ChooseProgram
  readonly confirm: Confirm
}

const done = () => ok(undefined)

/** Which capability answers which channel of the contract. */
export function handlers(parts: Parts): Handlers {
  const { lookup, panel, clipboard, settings, vault, topics, desktop, dialler } = parts
  const { openSettings, confirm } = parts
  const chosen = () => activeProfile(settings.read())
  const gatewayOf = (id: string) => {
    const profile = settings.read().profiles.find((each) => each.id === id)
    return profile === undefined ? null : gatewayOrigin(profile)
  }
  return {
    'topic.read': (topic) => ok(topics.read(topic)),
    'lookup.request': (text) => {
      // The answer arrives by the topic; the page does not wait for it.
      void lookup.request(chosen(), text)
      return done()
    },
    'lookup.choose': (workcardId) => {
      void lookup.choose(chosen(), workcardId)
      return done()
    },
    'lookup.cancel': () => {
      lookup.cancel()
      return done()
    },
    'lookup.step-back': () => {
      // Decided here: a page that sees the state late would take a fast second Esc for the first.
      if (!lookup.stepBack()) panel.hide()
      return done()
    },
    'lookup.copy': async (variant) => {
      await lookup.copy(variant)
      return done()
    },
    'lookup.copy-reference': async () =>
      (await lookup.copyReference()) ? done() : err(referenceNotCopied()),
    'lookup.copy-part': async (part) => {
      await lookup.copyPart(part)
      return done()
    },
    'lookup.marked': (text) => {
      clipboard.marked(text)
      return done()
    },
    'lookup.renew': () => {
      void lookup.renew()
      return done()
    },
    'lookup.dial': async (workcardId) => {
      const number = lookup.numberOf(workcardId)
      if (number === null) return done()
      const plan = planDial(number, settings.read().dial)
      return (await dialler.dial(plan)) ? done() : err(dialError(plan))
    },
    'profile.save': (profile) => saveProfile(settings, profile),
    'profile.remove': async (id) => {
      // Asked first: credentials must not go from a store that then stays.
      const writable = settings.change((now) => now)
      if (!writable.ok) return writable
      const removed = await vault.remove(id)
      // Without any keychain there is nothing left behind in it; a locked one may still hold the entry.
      if (!removed.ok && removed.error.kind !== 'keychain-unavailable') return removed
      const saved = settings.change((now) => withoutProfile(now, id))
      if (saved.ok) lookup.forget(id)
      return saved
    },
    'profile.select': (id) => settings.change((now) => withActiveProfile(now, id)),
    'credentials.save': async (id, credentials) => {
      const gateway = gatewayOf(id)
      if (gateway === null) return err(noGateway())
      const saved = await vault.save(id, gateway, credentials)
      if (saved.ok) lookup.forget(id)
      return saved
    },
    'credentials.remove': async (id) => {
      const removed = await vault.remove(id)
      if (removed.ok) lookup.forget(id)
      return removed
    },
    'credentials.state': (id) => vault.state(id, gatewayOf(id)),
    'preferences.save': ({ dial, ...rest }) =>
      settings.change((now) => ({ ...now, ...defined(rest), dial: { ...now.dial, ...dial } })),
    ...dialRequests(parts),
    'hotkey.save': (hotkey) => {
      const saved = settings.change((now) => ({ ...now, hotkey }))
      return saved.ok ? ok(desktop.hotkey()) : saved
    },
    ...authoriseRequests({ settings, chosen, confirm, openPage: dialler.openPage }),
    'window.open-settings': (section) => {
      openSettings(section)
      return done()
    },
    'window.fit-panel': (width, height) => {
      panel.fit({ width, height })
      return done()
    },
    'window.painted': (turn) => {
      panel.painted(turn)
      return done()
    },
  }
}

/** An absent preference and one that is explicitly undefined both mean: leave it as it is. */
function defined<T extends object>(given: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]-?: Exclude<T[K], undefined> }
}
