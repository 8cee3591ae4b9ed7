import { WINDOW_TOPICS } from './page-names'

/**
 * Each window's page has an origin of its own, and so a process of its own, and the channels and topics
 * that it needs: what one of them may do, the other may not.
 */
export const WINDOWS = {
  panel: {
    channels: [
      'topic.read',
      'lookup.request',
      'lookup.choose',
      'lookup.show-again',
      'lookup.cancel',
      'lookup.step-back',
      'lookup.copy',
      'lookup.copy-part',
      'lookup.copy-reference',
      'lookup.marked',
      'lookup.renew',
      'lookup.dial',
      'profile.select',
      'profile.authorise',
      'renewal.begin',
      'renewal.paste',
      'renewal.answer',
      'renewal.close',
      'profile.open-console',
      'proxy.sign-in',
      'window.open-settings',
      'window.fit-panel',
      'window.painted',
      'window.hide-panel',
      'window.keep-small',
    ],
    topics: WINDOW_TOPICS.panel,
  },
  settings: {
    channels: [
      'topic.read',
      'profile.add',
      'profile.save',
      'profile.remove',
      'profile.reorder',
      'credentials.save',
      'credentials.remove',
      'credentials.state',
      'credentials.test',
      'renewal.begin',
      'renewal.authorise-store',
      'renewal.paste',
      'renewal.answer',
      'renewal.close',
      'renewal.save-end',
      'preferences.save',
      'hotkey.save',
      'hotkey.save-show',
      'hotkey.capture',
      'dial.choose-program',
      'dial.program-state',
      'dial.save',
      'window.reset-place',
      'window.quit',
      'about.read',
      'about.open-folder',
      'autostart.read',
      'autostart.set',
      'kit.export',
      'kit.choose',
      'kit.receive',
      'kit.unseal',
      'kit.import',
      'kit.close',
      'update.check',
      'update.download',
      'update.install',
      'update.put-off',
      'update.save-feed',
      'health.run',
      'health.copy',
      'diagnostics.preview',
      'diagnostics.save',
      'certificates.read',
      'certificates.add',
      'certificates.remove',
      'proxy.forget',
    ],
    topics: WINDOW_TOPICS.settings,
  },
} as const
export type WindowName = keyof typeof WINDOWS
export const WINDOW_NAMES = Object.keys(WINDOWS) as readonly WindowName[]

export type ChannelOf<W extends WindowName> = (typeof WINDOWS)[W]['channels'][number]
export type TopicOf<W extends WindowName> = (typeof WINDOWS)[W]['topics'][number]

export const channelsOf = (window: WindowName): readonly string[] => WINDOWS[window].channels
export const topicsOf = (window: WindowName): readonly string[] => WINDOWS[window].topics

/** Where the page of each window comes from, without a slash at the end. */
export type Origins = Readonly<Record<WindowName, string>>

/** Whose page has this address; null for an address that is not ours. */
export function windowAt(url: string, origins: Origins): WindowName | null {
  const isAt = (name: WindowName) => url === origins[name] || url.startsWith(`${origins[name]}/`)
  return WINDOW_NAMES.find(isAt) ?? null
}
