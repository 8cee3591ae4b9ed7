import type { Settings } from '../contract/settings'
import type { Profile } from '../domain/profile'
import type { Pseudonyms } from './pseudonyms'

/**
 * The settings as they may leave this computer. Each value is named here one by one: what is not named
 * stays, and a new setting stays until somebody names it.
 */
export const settingsPart = (settings: Settings, rename: Pseudonyms) => ({
  stores: settings.profiles.map((profile) => storePart(profile, rename)),
  storeInUse: rename('store', settings.activeProfileId),
  hotkey: accelerator(settings.hotkey.accelerator),
  hotkeyPaused: settings.hotkey.paused,
  showHotkey: settings.showHotkey === null ? null : accelerator(settings.showHotkey),
  language: settings.language,
  theme: settings.theme,
  copyAutomatically: settings.copyAutomatically,
  copyVariant: settings.copyVariant,
  clearClipboardAfterSeconds: settings.clearClipboardAfterSeconds,
  dial: {
    target: settings.dial.target,
    sipHost: isSet(settings.dial.sipHost),
    executable: isSet(settings.dial.executable),
    // A softphone's key may be among them.
    argumentCount: settings.dial.args.length,
  },
  estimatedExpiryMinutes: settings.estimatedExpiryMinutes,
  linksLookUp: settings.linksLookUp,
  hideOnBlur: settings.hideOnBlur,
  hideDemo: settings.hideDemo,
  smallCard: settings.smallCard,
  zoomPercent: settings.zoomPercent,
  updateFeed: settings.updateFeed === null ? null : hostOf(settings.updateFeed),
})

const storePart = (profile: Profile, rename: Pseudonyms) => ({
  store: rename('store', profile.id),
  gateway: profile.gateway,
  customGateway: profile.gateway === 'custom' ? hostOf(profile.customGatewayUrl) : null,
  signMethod: profile.signMethod,
  format: profile.format,
  account: isSet(profile.realTpNick),
  storeCode: isSet(profile.serviceStoreCode),
  callerNumber: profile.callerNumber === '' ? null : rename('number', profile.callerNumber),
  authorisePage: isSet(profile.authoriseUrl),
})

const isSet = (text: string): 'set' | 'not set' => (text === '' ? 'not set' : 'set')

/** Names of keys, and no other words. */
const ACCELERATOR =
  /^(?:(?:Ctrl|Control|Cmd|Command|CommandOrControl|Alt|AltGr|Option|Shift|Super|Meta)\+){1,4}(?:[A-Z0-9]|F\d{1,2}|Space|Tab|Insert|Delete|Home|End|PageUp|PageDown|Up|Down|Left|Right|Plus)$/
const accelerator = (text: string) => (ACCELERATOR.test(text) ? text : '[withheld]')

/** Without path and parameters, where keys stand in many an address. */
function hostOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}`
  } catch {
    return null
  }
}
