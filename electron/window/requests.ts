import type { HandlersOf } from '../contract/channel'
import type { SettingsSection } from '../contract/settings-section'
import type { windowChannels } from '../contract/window-channels'
import { ok } from '../domain/result'
import type { Panel } from './panel'

interface Parts {
  readonly panel: Pick<Panel, 'fit' | 'hide' | 'painted' | 'resetPlace'>
  readonly openSettings: (section?: SettingsSection) => void
}

const done = () => ok(undefined)

export const windowRequests = ({
  panel,
  openSettings,
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
  'window.reset-place': () => panel.resetPlace(),
})
