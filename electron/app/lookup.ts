import { type ClipboardKeeper, type ClipboardPort, keepClipboard } from '../clipboard/keeper'
import type { LookupState } from '../contract/lookup-state'
import type { CredentialVault } from '../credentials/credentials'
import type { Bind } from '../domain/bind'
import type { Locale } from '../domain/locale'
import { gatewayOrigin, gatewayUrlOf, type Profile } from '../domain/profile'
import type { Topics } from '../ipc/topics'
import type { Log } from '../log/log'
import { concealWhileAway, type PageState } from '../lookup/concealed'
import type { LookupSession } from '../lookup/lookup-session'
import type { About } from '../lookup/reference'
import { openSession } from '../lookup/session'
import { type Access, remoteGateway } from '../profile-gateway/access'
import { onlyAllowed, type RefusalOf } from '../profile-gateway/allowed'
import { activeProfile } from '../settings/change'
import type { SettingsStore } from '../settings/store'
import type { Transport } from '../top/transport'
import type { AfterFirstPaint } from './after-first-paint'
import { accessWith, bindOver, demoGateway, loadProtocol } from './bind'
import type { Stop } from './shut-down'

interface Parts {
  readonly settings: SettingsStore
  readonly vault: Pick<CredentialVault, 'read' | 'readAhead'>
  readonly topics: Pick<Topics, 'publish'>
  readonly log: Log
  readonly afterFirstPaint: AfterFirstPaint
  readonly locale: () => Locale
  /** What a policy says of a gateway, now. */
  readonly refusalOf: RefusalOf
  readonly machine: Machine
}

/** What the lookup needs of Electron. */
interface Machine {
  readonly clipboard: ClipboardPort
  readonly onScreenLock: (action: () => void) => () => void
  readonly transport: Transport
  readonly isOnline: () => boolean
  readonly about: About
  readonly warmConnection: (gatewayUrl: string) => void
}

/** The lookup of the panel with its clipboard: Chromium's network, the keychain's credentials. */
export function wireLookup({
  settings,
  vault,
  topics,
  log,
  afterFirstPaint,
  locale,
  refusalOf,
  machine,
}: Parts): {
  lookup: LookupSession
  /** What it is doing, also while the panel is away; null before its first word. */
  lookupState: () => LookupState | null
  /** What of it the page gets. */
  page: Omit<PageState, 'publish'>
  /** The signed call that the lookup makes, for a test of a store. */
  bind: Bind
  /** Where a profile calls. */
  access: Pick<Access, 'gatewayUrl'>
  clipboard: ClipboardKeeper
  /** Makes the next call's connection and credentials ready. */
  warm: () => void
  stop: Stop
} {
  const clipboard: ClipboardKeeper = keepClipboard({
    clipboard: machine.clipboard,
    clearAfterSeconds: () => settings.read().clearClipboardAfterSeconds,
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds)
      return () => clearTimeout(timer)
    },
    onLock: machine.onScreenLock,
    onGone: (wasTakenOut) => lookup.clipboardCleared(wasTakenOut),
  })
  const demo = demoGateway()
  const access = onlyAllowed(accessWith(vault, demo), refusalOf)
  const page = concealWhileAway({
    state: (state) => topics.publish('lookup', state),
    notice: (notice) => topics.publish('notice', notice),
  })
  let lookupState: LookupState | null = null
  const bind = bindOver(machine.transport, access, machine.isOnline)
  const lookup = openSession({
    bind,
    findProfile: (id) => settings.read().profiles.find((profile) => profile.id === id) ?? null,
    automaticCopy: () => {
      const { copyAutomatically, copyVariant } = settings.read()
      return copyAutomatically ? copyVariant : null
    },
    copy: clipboard.write,
    clearsAfterMs: () => settings.read().clearClipboardAfterSeconds * 1000 || null,
    // Its sentences are not needed before the first failure that is quoted.
    describe: async (failed) => {
      const { referenceText } = await import('../lookup/reference')
      return referenceText(failed, { ...machine.about, locale: locale() })
    },
    now: Date.now,
    publish(state) {
      lookupState = state
      page.publish(state)
    },
    publishRecent: (recent) => topics.publish('recent', recent),
    log,
  })
  lookup.clear()
  topics.publish('recent', [])
  topics.publish('notice', null)
  // Before the pages get the new settings: a number is never shown under another store's name.
  settings.onChange((current) => {
    const profile = activeProfile(current)
    lookup.storesChanged(profile)
    // The policy may be another one.
    if (lookup.isLookingUp() && isForbidden(profile)) lookup.cancel()
  })
  function isForbidden(profile: Profile): boolean {
    const gateway = gatewayUrlOf(profile)
    return gateway !== '' && refusalOf(gateway) !== null
  }
  // Loaded early, so that the first lookup does not wait for it.
  afterFirstPaint(() => void loadProtocol())
  async function warm() {
    const profile = activeProfile(settings.read())
    const origin = gatewayOrigin(profile)
    if (origin === null || isForbidden(profile)) return
    const gateway = remoteGateway(profile)
    // No connection to a host that would get no call.
    const isKnown = await vault.readAhead(profile.id, origin)
    if (isKnown && gateway !== null) machine.warmConnection(gateway)
  }
  async function stop() {
    lookup.cancel()
    await demo.close()
  }
  return {
    lookup,
    lookupState: () => lookupState,
    page,
    bind,
    access,
    clipboard,
    warm: () => void warm(),
    stop,
  }
}
