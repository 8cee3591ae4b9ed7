import i18next from 'i18next'
import { problems as en } from '../../electron/domain/texts/en/problems'
import { problems as zh } from '../../electron/domain/texts/zh/problems'

/** Hardly ever needed: not with the first scripts. */
export function addProblemTexts(): void {
  i18next.addResourceBundle('zh', 'translation', zh, true)
  i18next.addResourceBundle('en', 'translation', en, true)
}
