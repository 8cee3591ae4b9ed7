import type { HandlersOf } from '../contract/channel'
import type { SettingsSection } from '../contract/settings-section'
import type { windowChannels } from '../contract/window-channels'
import type { SettingsFailure } from '../domain/failure'
import { ok, type Result } from '../domain/result'
import type { Panel } from './panel'
import type { QuitGuard } from './quit-guard'

interface Parts {
  readonly panel: Pick<Panel, 'fit' | 'hide' | 'painted' | 'resetPlace'>
  readonly openSettings: (section?: SettingsSection) => void
  readonly quit: Pick<QuitGuard, 'answered'>
  readonly keepSmall: (isSmall: boolean) => Result<undefined, SettingsFailure>
}

const done = () => ok(undefined)

export const windowRequests = ({
  panel,
  openSettings,
  keepSmall,
  quit,
}: Parts): HandlersOf<typeof windowChannels> => ({
  'window.open-settings': (section) => {
    openSettings(section)
    return done()
  },
  'window.fit-panel': (width, height) => {
    panel.fit({ width, height })
    return done()
  },
  'window.painted': (turn) => {
    panel.painted(turn)
    return done()
  },
  'window.hide-panel': () => {
    panel.hide()
    return done()
  },
  'window.quit': (answer) => {
    quit.answered(answer)
    return done()
  },
  'window.keep-small': keepSmall,
  'window.reset-place': () => panel.resetPlace(),
})
