import { startI18n } from './i18n/i18n'
import { openPage } from './open-page'
import { addSettingsTexts } from './settings/add-texts'
import { SettingsPage } from './settings/settings-page'

startI18n()
addSettingsTexts()
void openPage('settings', SettingsPage)
