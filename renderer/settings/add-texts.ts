import i18next from 'i18next'
import { kit as enKit } from '../../electron/domain/texts/en/kit'
import { settings as en } from '../../electron/domain/texts/en/settings'
import { kit as zhKit } from '../../electron/domain/texts/zh/kit'
import { settings as zh } from '../../electron/domain/texts/zh/settings'
import { addProblemTexts } from '../i18n/add-problem-texts'
import { addRenewalTexts } from '../renewal/add-texts'

/** The settings' texts come with the settings: the panel's first paint does not wait for them. */
export function addSettingsTexts(): void {
  i18next.addResourceBundle('zh', 'settings', zh)
  i18next.addResourceBundle('en', 'settings', en)
  i18next.addResourceBundle('zh', 'kit', zhKit)
  i18next.addResourceBundle('en', 'kit', enKit)
  addProblemTexts()
  addRenewalTexts()
}
