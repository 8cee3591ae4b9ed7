import type { HandlersOf } from '../contract/channel'
import type { Confirm } from '../contract/question'
import type { Settings } from '../contract/settings'
import type { updateChannels } from '../contract/update-channels'
import { failure, type SettingsFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import type { Updates } from './updates'

interface Parts {
  readonly updates: () => Promise<Pick<Updates, 'check' | 'download' | 'install' | 'putOff'>>
  readonly settings: {
    read(): Settings
    /** Why it would not be let through; asked before a person is. */
    refusal(update: (settings: Settings) => Settings): SettingsFailure | null
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure>
  }
  readonly confirm: Confirm
}

export function updateRequests({
  updates,
  settings,
  confirm,
}: Parts): HandlersOf<typeof updateChannels> {
  const done = (action: 'check' | 'download' | 'install' | 'putOff') => async () => {
    const opened = await updates()
    opened[action]()
    return ok(undefined)
  }
  return {
    'update.check': done('check'),
    'update.download': done('download'),
    'update.install': done('install'),
    'update.put-off': done('putOff'),
    async 'update.save-feed'(updateFeed) {
      const update = (now: Settings) => ({ ...now, updateFeed })
      const refused = settings.refusal(update)
      if (refused !== null) return err(refused)
      const isNew = updateFeed !== null && updateFeed !== settings.read().updateFeed
      if (isNew) {
        const params = { address: visibleText(updateFeed, Infinity) }
        if (!(await confirm({ id: 'use-feed', params }))) return err(failure('feed-not-changed'))
      }
      return settings.change(update)
    },
  }
}
