import { startI18n } from './i18n/i18n'
import { openPage } from './open-page'
import { SettingsPage } from './settings/settings-page'
import { addSettingsTexts } from './settings/texts/add'

startI18n()
addSettingsTexts()
void openPage('settings', SettingsPage)
