import { writeFile } from 'node:fs/promises'
import type { BrowserWindow, Clipboard, Dialog } from 'electron'
import type { ClipboardKeeper, ClipboardPort } from '../clipboard/keeper'
import type { About } from '../contract/about-channels'
import type { HandlersOf } from '../contract/channel'
import type { healthChannels } from '../contract/health-channels'
import type { HotkeyStatus } from '../contract/hotkey'
import { lateTopics } from '../contract/late-topics'
import type { CredentialVault } from '../credentials/credentials'
import { buildDiagnostics } from '../diagnostics/build'
import { nativeSaver } from '../diagnostics/choose-path'
import { diagnosticsRequests } from '../diagnostics/requests'
import type { Bind } from '../domain/bind'
import { inOrder } from '../domain/listed-profiles'
import type { Locale } from '../domain/locale'
import type { ProxyLogins } from '../domain/proxy-login'
import { type Health, openHealth } from '../health/health'
import type { HealthPorts } from '../health/jobs'
import { parseProxy } from '../health/parse-proxy'
import { probeClipboard } from '../health/probe-clipboard'
import { probeDisk } from '../health/probe-disk'
import { probeTray } from '../health/probe-tray'
import { healthRequests } from '../health/requests'
import type { Topics } from '../ipc/topics'
import { lastLines } from '../log/last-lines'
import { sharedEntry } from '../log/shared-entry'
import type { Access } from '../profile-gateway/access'
import type { SettingsStore } from '../settings/store'
import type { Transport } from '../top/transport'
import { callStore } from './call-store'
import { walkLikeCalls } from './health-walk'
import type { Installed } from './installed'
import type { Late } from './open-late'
import { reachOver } from './reach'

export interface HealthCheckParts {
  readonly settings: Pick<SettingsStore, 'read' | 'problems'>
  readonly topics: Pick<Topics, 'publish'>
  readonly locale: () => Locale
  readonly vault: Pick<CredentialVault, 'state'>
  readonly bind: Bind
  readonly access: Pick<Access, 'gatewayUrl'>
  readonly transport: Transport
  /** What Chromium asks for this address, as proxy scripts write it. */
  readonly resolveProxy: (url: string) => Promise<string>
  readonly proxyLogins: () => Promise<ProxyLogins>
  readonly hotkey: () => HotkeyStatus
  /** Electron's. */
  readonly isRegistered: (accelerator: string) => boolean
  readonly clipboard: Pick<ClipboardKeeper, 'isOurs' | 'write'>
  readonly systemClipboard: ClipboardPort
  readonly electronClipboard: Pick<Clipboard, 'read'>
  readonly installed: Pick<Late<Installed>, 'get'>
  readonly about: About
  readonly isTestRuntime: boolean
  /** Of capabilities that are not always there; without one, its line is left out. */
  readonly known?: Pick<HealthPorts, 'policy' | 'sessionEnd'>
  readonly dialog: Pick<Dialog, 'showSaveDialog'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
}

/** The health check and the diagnostics file; loaded when they are first asked for. */
export interface HealthCheck {
  readonly health: Pick<Health, 'run' | 'report' | 'line'>
  readonly requests: HandlersOf<typeof healthChannels>
}

const LOG_ENTRIES = 500

export function openHealthCheck(parts: HealthCheckParts): HealthCheck {
  const { settings, topics, locale, clipboard, about } = parts
  const health = openHealth({
    ...healthPorts(parts),
    profiles: () => inOrder(settings.read().profiles),
    publish: (report) => topics.publish('health', report, lateTopics.health),
  })
  const folder = about.folders.settings

  async function build() {
    // One click makes the file: what has not been looked at is looked at now.
    const checked = await health.finished(settings.read().activeProfileId)
    const lines = await lastLines(folder, LOG_ENTRIES)
    return buildDiagnostics({
      madeAt: Date.now(),
      version: about.version,
      runtime: about.runtime,
      settings: settings.read(),
      problems: settings.problems().map(({ kind }) => kind),
      health: checked,
      log: (rename) =>
        lines.map((line) => sharedEntry(line, rename)).filter((entry) => entry !== null),
    })
  }

  return {
    health,
    requests: {
      ...healthRequests({ health, locale, copy: clipboard.write }),
      ...diagnosticsRequests({
        build,
        choosePath: nativeSaver(parts),
        write: (path, text) => writeFile(path, text),
        now: Date.now,
      }),
    },
  }
}

/** What the running app can tell. */
function healthPorts(parts: HealthCheckParts): HealthPorts {
  const { vault, access, about, clipboard, systemClipboard, electronClipboard } = parts
  return {
    ...parts.known,
    now: Date.now,
    versions: () => ({
      versions: `Workcard Dialer ${about.version}, ${about.runtime}`,
      isTestRuntime: parts.isTestRuntime,
    }),
    keychain: () => vault.state('health-check', null),
    hotkey: async () => {
      const status = parts.hotkey()
      return {
        status,
        isHeld: status.state === 'registered' && parts.isRegistered(status.accelerator),
        desktop: process.env.XDG_CURRENT_DESKTOP || 'Wayland',
      }
    },
    tray: () => probeTray(process.platform),
    clipboard: () =>
      probeClipboard({
        ...systemClipboard,
        isOurs: clipboard.isOurs,
        isEmpty: async () =>
          (await electronClipboard.read()).every(({ types }) => types.length === 0),
      }),
    disk: () => probeDisk(about.folders.settings),
    updates: async () => (await parts.installed.get()).updates.view(),
    gatewayUrl: access.gatewayUrl,
    walk: walkLikeCalls({
      wayTo: async (url) => ({ proxy: parseProxy(await parts.resolveProxy(url)) }),
      logins: parts.proxyLogins,
    }),
    reach: reachOver(parts.transport),
    call: callStore(parts.bind),
  }
}
