import i18next from 'i18next'
import { renewal as en } from '../../electron/domain/texts/en/renewal'
import { renewal as zh } from '../../electron/domain/texts/zh/renewal'

/** They come with the cards and with the settings. */
export function addRenewalTexts(): void {
  i18next.addResourceBundle('zh', 'renewal', zh)
  i18next.addResourceBundle('en', 'renewal', en)
}
