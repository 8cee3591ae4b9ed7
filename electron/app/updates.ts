import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LookupState } from '../contract/lookup-state'
import type { Topics } from '../ipc/topics'
import type { Log } from '../log/log'
import type { SettingsStore } from '../settings/store'
import type { TrayUpdate } from '../tray/menu'
import { IN_USE_MINUTES, isLookupInUse } from '../updates/busy'
import type { OpenEngine } from '../updates/engine'
import { type UpdatePlace, updatePlace } from '../updates/place'
import { openUpdates, type Updates } from '../updates/updates'
import type { AfterFirstPaint } from './after-first-paint'

interface Parts {
  readonly settings: SettingsStore
  readonly topics: Topics
  readonly log: Log
  readonly lookupState: () => LookupState | null
  readonly place: () => UpdatePlace
  readonly openEngine: OpenEngine
  readonly afterFirstPaint: AfterFirstPaint
  /** The tray shows a newer version, or does not any more. */
  readonly onNews: () => void
}

/** Updates, in step with the settings and never in the middle of a call. */
export function wireUpdates(parts: Parts): Updates {
  const { settings, topics, log, lookupState, place, openEngine, onNews } = parts
  let told = ''
  const updates = openUpdates({
    place,
    openEngine,
    feed: () => settings.read().updateFeed,
    isBusy: () =>
      isLookupInUse({
        lookup: lookupState(),
        onScreen: topics.read('lookup') ?? null,
        now: Date.now(),
        inUseMs: (settings.read().estimatedExpiryMinutes || IN_USE_MINUTES) * 60_000,
      }),
    now: Date.now,
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds)
      return () => clearTimeout(timer)
    },
    publish(view) {
      topics.publish('update', view)
      const news = JSON.stringify(trayUpdate(view))
      if (news !== told) onNews()
      told = news
    },
    log: (entry) => log({ event: 'update', ...entry }),
  })
  settings.onChange(({ updateFeed }, before) => {
    if (updateFeed !== before.updateFeed) updates.feedChanged()
  })
  parts.afterFirstPaint(updates.begin)
  return updates
}

/** What the tray tells of; nothing for a day after "later". */
export function trayUpdate({ update }: ReturnType<Updates['view']>): TrayUpdate | null {
  if (update.step !== 'offered' && update.step !== 'ready') return null
  return update.putOff ? null : { step: update.step, version: update.version }
}

interface Running {
  readonly isPackaged: boolean
  readonly execPath: string
  readonly resourcesPath: string
  readonly appImage: string | null
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How this copy of the app was installed, from what lies beside it. */
export function installedPlace(platform: NodeJS.Platform, running: Running): () => UpdatePlace {
  const { isPackaged, appImage, env, execPath, resourcesPath } = running
  let place: UpdatePlace | null = null
  return () => {
    place ??= updatePlace({
      ...{ platform, isPackaged, appImage, env },
      packageType: packageTypeIn(resourcesPath),
      hasUninstaller: existsSync(join(dirname(execPath), 'Uninstall Workcard Dialer.exe')),
    })
    return place
  }
}

function packageTypeIn(resources: string): string | null {
  try {
    return readFileSync(join(resources, 'package-type'), 'utf8').trim()
  } catch {
    return null
  }
}

/** How long the feed and a download may say nothing (milliseconds). */
const LIMITS = { check: 30_000, stall: 60_000 }

/** electron-updater, loaded when a feed is first asked. */
export const lazyEngine =
  (place: () => UpdatePlace, userData: string): OpenEngine =>
  async (feed) => {
    const { by } = place()
    if (by === null) throw new Error('this copy does not update itself')
    const { electronEngine } = await import('../updates/electron-engine')
    return electronEngine({ by, feed, userData, limits: LIMITS })
  }
