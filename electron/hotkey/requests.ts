import type { HandlersOf } from '../contract/channel'
import type { HotkeyStatus } from '../contract/hotkey'
import type { hotkeyChannels } from '../contract/hotkey-channels'
import type { LookupError } from '../contract/lookup-error'
import { ok, type Result } from '../contract/result'
import type { Settings } from '../contract/settings'

interface Parts {
  readonly save: (hotkey: Settings['hotkey']) => Result<undefined, LookupError>
  /** Whether it works, now that it is saved. */
  readonly status: () => HotkeyStatus
}

export const hotkeyRequests = ({ save, status }: Parts): HandlersOf<typeof hotkeyChannels> => ({
  'hotkey.save': (hotkey) => {
    const saved = save(hotkey)
    return saved.ok ? ok(status()) : saved
  },
})
