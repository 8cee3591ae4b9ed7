import type { ClipboardKeeper } from '../clipboard/keeper'
import { lateTopics } from '../contract/late-topics'
import type { LookupState } from '../contract/lookup-state'
import type { UpdateView } from '../contract/update'
import type { Topics } from '../ipc/topics'
import type { Log } from '../log/log'
import type { SettingsStore } from '../settings/store'
import type { TrayUpdate } from '../tray/menu'
import { IN_USE_MINUTES, isLookupInUse } from '../updates/busy'
import type { OpenEngine } from '../updates/engine'
import type { UpdatePlace } from '../updates/place'
import { openUpdates, type Updates } from '../updates/updates'
import type { QuitGuard } from '../window/quit-guard'

export interface UpdateParts {
  readonly settings: Pick<SettingsStore, 'read' | 'onChange'>
  readonly topics: Pick<Topics, 'publish' | 'read'>
  readonly log: Log
  readonly lookupState: () => LookupState | null
  readonly clipboard: Pick<ClipboardKeeper, 'isCountingDown'>
  readonly beforeEnd: QuitGuard['before']
  readonly place: UpdatePlace
  readonly openEngine: OpenEngine
  /** What the tray tells of is another one. */
  readonly onNews: (news: TrayUpdate | null) => void
}

/** Updates, in step with the settings and never in the middle of a call. */
export function wireUpdates(parts: UpdateParts): Updates {
  const { settings, topics, log, lookupState, clipboard, ...rest } = parts
  let told: TrayUpdate | null = null
  const updates = openUpdates({
    place: rest.place,
    openEngine: rest.openEngine,
    beforeEnd: rest.beforeEnd,
    feed: () => settings.read().updateFeed,
    isBusy: () =>
      isLookupInUse({
        lookup: lookupState(),
        onScreen: topics.read('lookup') ?? null,
        isCountingDown: clipboard.isCountingDown(),
        now: Date.now(),
        inUseMs: (settings.read().estimatedExpiryMinutes || IN_USE_MINUTES) * 60_000,
      }),
    now: Date.now,
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds)
      return () => clearTimeout(timer)
    },
    publish(view) {
      topics.publish('update', view, lateTopics.update)
      const news = trayUpdate(view)
      if (news?.step === told?.step && news?.version === told?.version) return
      told = news
      rest.onNews(news)
    },
    log: (entry) => log({ event: 'update', ...entry }),
  })
  settings.onChange(({ updateFeed }, before) => {
    if (updateFeed !== before.updateFeed) updates.feedChanged()
  })
  return updates
}

/** What the tray tells of; nothing for a day after "later". */
function trayUpdate({ update }: UpdateView): TrayUpdate | null {
  if (update.step !== 'offered' && update.step !== 'ready') return null
  return update.putOff ? null : { step: update.step, version: update.version }
}
