import { startI18n } from './i18n/i18n'
import { Panel } from './lookup/panel'
import { openPage } from './open-page'

startI18n()
void openPage('panel', Panel)
