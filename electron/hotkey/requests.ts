import type { HandlersOf } from '../contract/channel'
import type { HotkeyStatus } from '../contract/hotkey'
import type { hotkeyChannels } from '../contract/hotkey-channels'
import type { Settings } from '../contract/settings'
import type { SettingsFailure } from '../domain/failure'
import { ok, type Result } from '../domain/result'

interface Parts {
  readonly save: (
    changed: Partial<Pick<Settings, 'hotkey' | 'showHotkey'>>,
  ) => Result<undefined, SettingsFailure>
  /** Whether it works, now that it is saved. */
  readonly status: () => HotkeyStatus
}

export const hotkeyRequests = ({ save, status }: Parts): HandlersOf<typeof hotkeyChannels> => ({
  'hotkey.save': (hotkey) => {
    const saved = save({ hotkey })
    return saved.ok ? ok(status()) : saved
  },
  'hotkey.save-show': ({ accelerator }) => {
    const saved = save({ showHotkey: accelerator })
    return saved.ok ? ok(status()) : saved
  },
})
