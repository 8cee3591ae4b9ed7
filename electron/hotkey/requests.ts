import type { HandlersOf } from '../contract/channel'
import type { HotkeyStatus } from '../contract/hotkey'
import type { hotkeyChannels } from '../contract/hotkey-channels'
import type { Settings } from '../contract/settings'
import { failure, type SettingsFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import { unusable } from './accelerator'

interface Parts {
  readonly save: (
    changed: Partial<Pick<Settings, 'hotkey' | 'showHotkey'>>,
  ) => Result<undefined, SettingsFailure>
  /** The combinations in force. */
  readonly current: () => Pick<Settings, 'hotkey' | 'showHotkey'>
  /** Whether it works, now that it is saved. */
  readonly status: () => HotkeyStatus
  /** Whether no other program holds the combination. */
  readonly isFree: (accelerator: string) => boolean
  /** While a page waits for a combination, the one in force does not look up. */
  readonly capture: (isCapturing: boolean) => void
}

export function hotkeyRequests({
  save,
  current,
  status,
  isFree,
  capture,
}: Parts): HandlersOf<typeof hotkeyChannels> {
  /** Why this combination cannot take the place of `own`, which stays in force then. */
  function refusal(
    accelerator: string,
    own: string | null,
    other: string | null,
  ): SettingsFailure | null {
    if (accelerator === own) return null
    const cause = unusable(accelerator) ?? inUse(accelerator, other)
    if (cause === null) return null
    const params = { key: visibleText(accelerator, 64) }
    return failure('settings-not-saved', { cause, params, fixBy: 'agent' })
  }
  function inUse(accelerator: string, other: string | null) {
    if (accelerator === other) return 'hotkey-of-other'
    return isFree(accelerator) ? null : 'hotkey-taken'
  }
  return {
    'hotkey.save': (hotkey) => {
      const { hotkey: now, showHotkey } = current()
      const refused = hotkey.paused
        ? null
        : refusal(hotkey.accelerator, now.accelerator, showHotkey)
      if (refused !== null) return err(refused)
      const saved = save({ hotkey })
      return saved.ok ? ok(status()) : saved
    },
    'hotkey.save-show': ({ accelerator }) => {
      const { hotkey, showHotkey } = current()
      const refused =
        accelerator === null ? null : refusal(accelerator, showHotkey, hotkey.accelerator)
      if (refused !== null) return err(refused)
      const saved = save({ showHotkey: accelerator })
      return saved.ok ? ok(status()) : saved
    },
    'hotkey.capture': (isCapturing) => {
      capture(isCapturing)
      return ok(undefined)
    },
  }
}
